import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestBed, type TestTenant, testBed } from '@jiyue/testing';
import fc from 'fast-check';
import type { Anchor } from './anchor.js';
import { defineEvent } from './domain-event.js';
import { type Query, verifyJournal } from './verify.js';

const Noted = defineEvent<{ n: number }>('test.noted', 'Site', { zh: '测试', en: 'test' });
const ROWS = 24;

/** What somebody with every right on the database does to a chain of {@link ROWS} rows. */
type Falsification = { readonly sql: readonly string[] };

const seqs = fc.integer({ min: 1, max: ROWS });
const COLUMNS = [
  `actor_name = actor_name || '甲'`,
  `title = coalesce(title, '') || '甲'`,
  `event = 'test.other'`,
  `payload = payload || '{"x": 1}'`,
  `request_id = 'another'`,
  `at = at + interval '1 microsecond'`,
  `subject_id = gen_random_uuid()`,
  `actor_id = gen_random_uuid()`,
  `after_digest = repeat('0', 64)`,
];
const own = 'tenant_id = $1';
const RELINK = `do $$
  declare r journal_activity; before bytea := ''; town uuid := current_setting('test.town')::uuid;
  begin
    for r in select * from journal_activity where tenant_id = town order by seq loop
      r.prev_hash := before;
      before := journal_digest(r);
      update journal_activity set prev_hash = r.prev_hash, hash = before where tenant_id = town and seq = r.seq;
    end loop;
    update journal_head set hash = before, seq = (select max(seq) from journal_activity where tenant_id = town) where tenant_id = town;
  end $$`;

const falsifications = fc.oneof(
  fc.tuple(seqs, fc.constantFrom(...COLUMNS)).map(([seq, set]) => ({
    sql: [`update journal_activity set ${set} where ${own} and seq = ${seq}`],
  })),
  seqs.map((seq) => ({ sql: [`delete from journal_activity where ${own} and seq = ${seq}`] })),
  fc.uniqueArray(seqs, { minLength: 2, maxLength: 2 }).map(([a, b]) => ({
    sql: [`${a}:-1`, `${b}:${a}`, `-1:${b}`].map((move) => {
      const [from, to] = move.split(':');
      return `update journal_activity set seq = ${to} where ${own} and seq = ${from}`;
    }),
  })),
  // cut from somewhere on, with the head moved back as if nothing had ever followed
  fc.integer({ min: 2, max: ROWS }).map((seq) => ({
    sql: [`delete from journal_activity where ${own} and seq >= ${seq}`, RELINK],
  })),
  // changed, and everything after it written anew
  fc.tuple(seqs, fc.constantFrom(...COLUMNS)).map(([seq, set]) => ({
    sql: [`update journal_activity set ${set} where ${own} and seq = ${seq}`, RELINK],
  })),
) satisfies fc.Arbitrary<Falsification>;

describe('a chain of activities', () => {
  let bed: TestBed;
  let town: TestTenant;
  let anchors: Anchor[];
  const query: Query = <T>(sql: string, params?: readonly unknown[]) => bed.superuser<T>(sql, params ?? []);
  const findings = async () =>
    (await verifyJournal(query, anchors)).findings.filter(({ tenantId }) => tenantId === town.siteId);

  beforeAll(async () => {
    bed = await testBed();
    town = await bed.newTenant();
    const person = await bed.person(town, { roles: ['editor'] });
    for (let n = 0; n < ROWS; n += 1) {
      const scope = await bed.as(town, person, []);
      await bed.db.write(scope, () => bed.journal.record(scope, Noted, { n }, { subjectId: town.siteId, title: '记' }));
    }
    const heads = await bed.superuser<{ seq: string; hash: Buffer }>(
      'select seq, hash from journal_head where tenant_id = $1',
      [town.siteId],
    );
    anchors = heads.map(({ seq, hash }) => ({
      tenantId: town.siteId,
      seq: Number(seq),
      hash: hash.toString('hex'),
    }));
    await bed.superuser(`select set_config('test.town', $1, false)`, [town.siteId]);
  });
  afterAll(() => bed.close());

  it('verifies untouched', async () => {
    expect(await findings()).toEqual([]);
  });

  it('shows any single change, removal, exchange, cut or rewriting', async () => {
    await fc.assert(
      fc.asyncProperty(falsifications, async ({ sql }) => {
        await bed.superuser('begin');
        for (const statement of sql) await bed.superuser(statement, statement.includes('$1') ? [town.siteId] : []);
        const found = await findings();
        await bed.superuser('rollback');
        expect(found.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
