import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@jiyue/kernel';
import fc from 'fast-check';
import { aDesk, aTown, type Desk, type Town } from '../content.fixture.js';

const THERE_BEFORE = 60;
const RACING = 1_000;
const RUNS = 5;

describe('pages of articles', () => {
  let desk: Desk;
  let town: Town;
  beforeAll(async () => {
    desk = await aDesk();
    town = await aTown(desk);
    const first = await town.article('DRAFT');
    await insert(
      town,
      first.id,
      Array.from({ length: THERE_BEFORE - 1 }, () => newId()),
    );
  });
  afterAll(() => desk.bed.close());

  it(`skip and double nothing while ${RACING} others are written`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 7, max: 40 }), fc.integer({ min: 5, max: 25 }), async (first, atOnce) => {
        const before = await idsOf(town);
        const racing = race(town, before[0] ?? '', atOnce);
        const seen = await readThrough(town, first);
        await racing;
        expect(new Set(seen).size).toBe(seen.length);
        const wasThere = new Set(before);
        expect(seen.filter((id) => wasThere.has(id))).toEqual(before);
      }),
      { numRuns: RUNS },
    );
  }, 120_000);
});

/** Articles like a given one, under other ids. */
function insert({ desk, tenant }: Town, like: string, ids: readonly string[]): Promise<unknown> {
  const copy = (table: string, key: string) =>
    desk.bed.superuser(
      `insert into ${table} select copy.* from ${table} model cross join unnest($3::uuid[]) as given (id)
         cross join lateral jsonb_populate_record(model, jsonb_build_object('${key}', given.id)) copy
        where model.tenant_id = $1 and model.${key} = $2`,
      [tenant.siteId, like, ids],
    );
  return copy('content_article', 'id').then(() => copy('content_revision', 'article_id'));
}

// Half of them are as new as can be; the others were begun by a machine whose clock is behind, and land in between.
async function race(town: Town, like: string, atOnce: number): Promise<void> {
  for (let written = 0; written < RACING / RUNS; written += atOnce) {
    const late = () => Math.floor(Math.random() * 5_000);
    await insert(
      town,
      like,
      Array.from({ length: atOnce }, (_, n) => newId(Date.now() - (n % 2) * late())),
    );
  }
}

async function idsOf({ desk, tenant }: Town): Promise<string[]> {
  const rows = await desk.bed.superuser<{ id: string }>(
    'select id from content_article where tenant_id = $1 order by id desc',
    [tenant.siteId],
  );
  return rows.map(({ id }) => id);
}

async function readThrough(town: Town, first: number): Promise<string[]> {
  const scope = await town.as('editor');
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { nodes, endCursor }: { nodes: readonly { id: string }[]; endCursor: string | null } =
      await town.desk.queries.articlesOf(scope, {}, { first, after });
    seen.push(...nodes.map(({ id }) => id));
    after = endCursor;
  } while (after);
  return seen;
}
