import { appendFile, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type TestBed, type TestTenant, testBed } from '@jiyue/testing';
import { Client } from 'pg';
import { AnchorBook } from './anchor.js';
import { anchorHeads } from './anchoring.js';
import { defineEvent } from './domain-event.js';
import { type Query, verifyJournal } from './verify.js';

const Noted = defineEvent<{ n: number }>('test.noted', 'Site', { zh: '测试', en: 'test' });

let bed: TestBed;
let jobs: Client;
let folder: string;
let query: Query;

beforeAll(async () => {
  bed = await testBed();
  jobs = new Client({ connectionString: bed.urlOf('jobs') });
  await jobs.connect();
  query = async <T>(sql: string, params: readonly unknown[] = []) => (await jobs.query(sql, [...params])).rows as T[];
});
afterAll(async () => {
  await jobs.end();
  await bed.close();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anchors-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A site with ten activities, anchored after the fifth and the tenth. */
async function trail() {
  const tenant = await bed.newTenant();
  const person = await bed.person(tenant, { roles: ['editor'] });
  const book = new AnchorBook(folder);
  const known = new Map<string, number>();
  await note(tenant, person, 5);
  await anchorHeads(query, book, known);
  await note(tenant, person, 5);
  await anchorHeads(query, book, known);
  const findings = async () => {
    const { findings: all } = await verifyJournal(query, (await book.read()).anchors);
    return all.filter(({ tenantId }) => tenantId === tenant.siteId).map(({ kind, seq }) => ({ kind, seq }));
  };
  return { tenant, person, book, findings, ...forger(tenant) };
}

async function note(tenant: TestTenant, person: Awaited<ReturnType<TestBed['person']>>, times: number): Promise<void> {
  for (let n = 0; n < times; n++) {
    const scope = await bed.as(tenant, person, []);
    await bed.db.write(scope, () =>
      bed.journal.record(scope, Noted, { n }, { subjectId: tenant.siteId, title: '记一笔' }),
    );
  }
}

/** What somebody with every right on the database could do. */
function forger({ siteId }: TestTenant) {
  const run = (sql: string, params: readonly unknown[] = []) => bed.superuser(sql, [siteId, ...params]);
  return {
    run,
    /** Recomputes hashes from a number on, and the head with them. */
    relink: async (from: number) => {
      const rows = await run('select seq from journal_activity where tenant_id = $1 and seq >= $2 order by seq', [
        from,
      ]);
      for (const { seq } of rows as { seq: string }[]) {
        await run(
          `update journal_activity a set prev_hash = coalesce((select hash from journal_activity b where b.tenant_id = $1 and b.seq < a.seq order by b.seq desc limit 1), '')
            where tenant_id = $1 and seq = $2`,
          [seq],
        );
        await run('update journal_activity a set hash = journal_digest(a) where tenant_id = $1 and seq = $2', [seq]);
      }
      await run(
        `update journal_head set (seq, hash) = (select seq, hash from journal_activity where tenant_id = $1 order by seq desc limit 1)
          where tenant_id = $1`,
      );
    },
  };
}

describe('a trail nobody touched', () => {
  it('verifies, row by row and against its anchors', async () => {
    const { book, findings } = await trail();
    expect(await findings()).toEqual([]);
    expect((await book.read()).anchors.length).toBeGreaterThanOrEqual(2);
  });
});

describe('the five falsifications', () => {
  it('finds a changed row', async () => {
    const { run, findings } = await trail();
    await run(`update journal_activity set actor_name = '别人' where tenant_id = $1 and seq = 4`);
    expect(await findings()).toEqual([{ kind: 'changed', seq: 4 }]);
  });
  it('finds a row changed together with its hash', async () => {
    const { run, findings } = await trail();
    await run(`update journal_activity set title = '别的' where tenant_id = $1 and seq = 4`);
    await run('update journal_activity a set hash = journal_digest(a) where tenant_id = $1 and seq = 4');
    expect(await findings()).toContainEqual({ kind: 'changed', seq: 4 });
  });
  it('finds a row taken out from inside', async () => {
    const { run, findings } = await trail();
    await run('delete from journal_activity where tenant_id = $1 and seq = 4');
    expect(await findings()).toContainEqual({ kind: 'removed', seq: 5 });
  });
  it('finds a cut end, with or without its head moved back', async () => {
    const { run, relink, findings } = await trail();
    await run('delete from journal_activity where tenant_id = $1 and seq > 7');
    expect(await findings()).toContainEqual({ kind: 'cut', seq: 8 });
    await relink(7);
    expect(await findings()).toEqual([{ kind: 'cut', seq: 8 }]);
  });
  it('finds an end that was cut and written anew', async () => {
    const { tenant, person, run, relink, findings } = await trail();
    await run('delete from journal_activity where tenant_id = $1 and seq > 7');
    await relink(7);
    await note(tenant, person, 4);
    expect(await findings()).toEqual([{ kind: 'reappended', seq: 6 }]);
  });
  it('finds a trail written anew from the first row', async () => {
    const { run, relink, findings } = await trail();
    await run(`update journal_activity set actor_name = '别人' where tenant_id = $1`);
    await relink(1);
    expect(await findings()).toEqual([{ kind: 'rewritten', seq: 1 }]);
  });
});

describe('the anchor book', () => {
  it('shows a line that was changed', async () => {
    const book = new AnchorBook(folder, 'w');
    await book.append(
      [
        { tenantId: 't', seq: 1, hash: 'aa' },
        { tenantId: 't', seq: 2, hash: 'bb' },
      ],
      new Date('2026-11-25'),
    );
    const file = join(folder, '2026-11-25-w.jsonl');
    expect((await book.read()).brokenFiles).toEqual([]);
    await writeFile(file, (await readFile(file, 'utf8')).replace('"aa"', '"ff"'));
    expect((await book.read()).brokenFiles).toEqual(['2026-11-25-w.jsonl']);
  });
  it('goes on with a file after a restart', async () => {
    const at = new Date('2026-11-25');
    await new AnchorBook(folder, 'w').append([{ tenantId: 't', seq: 1, hash: 'aa' }], at);
    await new AnchorBook(folder, 'w').append([{ tenantId: 't', seq: 2, hash: 'bb' }], at);
    const { anchors, brokenFiles } = await new AnchorBook(folder).read();
    expect([anchors.length, brokenFiles]).toEqual([2, []]);
  });
  it('takes a line that was cut off by a full disk for what it is, and goes on in another file', async () => {
    const at = new Date('2026-11-25');
    const book = new AnchorBook(folder, 'w');
    await book.append([{ tenantId: 't', seq: 1, hash: 'aa' }], at);
    await appendFile(join(folder, '2026-11-25-w.jsonl'), '{"tenantId":"t","seq":2,"ha');
    await new AnchorBook(folder, 'v').append([{ tenantId: 't', seq: 2, hash: 'bb' }], at);
    const { anchors, brokenFiles } = await new AnchorBook(folder).read();
    expect([anchors.map(({ seq }) => seq).sort(), brokenFiles]).toEqual([[1, 2], []]);
  });
  it('writes on after an append that failed, without crying tampering', async () => {
    const at = new Date('2026-11-25');
    const book = new AnchorBook(join(folder, 'in'), 'w');
    await book.append([{ tenantId: 't', seq: 1, hash: 'aa' }], at);
    await rename(join(folder, 'in'), join(folder, 'aside'));
    await expect(book.append([{ tenantId: 't', seq: 2, hash: 'bb' }], at)).rejects.toThrow('ENOENT');
    await rename(join(folder, 'aside'), join(folder, 'in'));
    await book.append([{ tenantId: 't', seq: 2, hash: 'bb' }], at);
    await book.append([{ tenantId: 't', seq: 3, hash: 'cc' }], at);
    const { anchors, brokenFiles } = await new AnchorBook(join(folder, 'in')).read();
    expect([anchors.map(({ seq }) => seq).sort(), brokenFiles]).toEqual([[1, 2, 3], []]);
  });
  it('gives two writers of one process number a file each', async () => {
    const at = new Date('2026-11-25');
    for (const seq of [1, 2]) await new AnchorBook(folder).append([{ tenantId: 't', seq, hash: 'aa' }], at);
    const { anchors, brokenFiles } = await new AnchorBook(folder).read();
    expect([anchors.length, brokenFiles, (await readdir(folder)).length]).toEqual([2, [], 2]);
  });
});
