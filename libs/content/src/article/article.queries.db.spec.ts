import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonCard } from '@jiyue/auth';
import type { Slice } from '@jiyue/kernel';
import { aDesk, aTown, type Desk, ref, type Town, WITH_SECRECY } from '../content.fixture.js';
import type { Article } from './article.js';

async function pages(town: Town, first: number, between?: () => Promise<unknown>): Promise<string[]> {
  const scope = await town.as('editor');
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const slice: Slice<Article> = await town.desk.queries.articlesOf(scope, {}, { first, after });
    seen.push(...slice.nodes.map(({ id }) => id));
    after = slice.endCursor;
    await between?.();
  } while (after);
  return seen;
}

describe('lists of articles', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  it('show the newest first, narrowed by column, state, words and writer', async () => {
    const town = await aTown(desk);
    const other = await town.columnOf();
    const draft = await town.article('DRAFT', { title: '水库巡查' });
    const waiting = await town.article('IN_REVIEW', { title: '学校招生' }, other.id);
    const list = async (filter: object) =>
      (await desk.queries.articlesOf(await town.as('admin'), filter, { first: 10 })).nodes.map(({ id }) => id);
    expect(await list({})).toEqual([waiting.id, draft.id]);
    expect(await list({ columnId: other.id })).toEqual([waiting.id]);
    expect(await list({ state: ['DRAFT'] })).toEqual([draft.id]);
    expect(await list({ text: '水库' })).toEqual([draft.id]);
    expect(await list({ mine: true })).toEqual([]);
  });

  it('show what stands anywhere below a column, and what was begun in a time', async () => {
    const town = await aTown(desk);
    const below = await town.columnOf({ parentId: town.column.id });
    const [here, there] = [await town.article(), await town.article('DRAFT', {}, below.id)];
    await town.article('DRAFT', {}, (await town.columnOf()).id);
    const list = async (filter: object) =>
      (await desk.queries.articlesOf(await town.as('editor'), filter, { first: 10 })).nodes.map(({ id }) => id);
    expect(await list({ within: town.column.id })).toEqual([there.id, here.id]);
    expect(await list({ columnId: town.column.id, until: new Date() })).toEqual([here.id]);
    expect(await list({ since: new Date(Date.now() + 3600_000) })).toEqual([]);
    expect(await list({ within: 'nonsense' })).toEqual([]);
  });

  it('count by state, whatever state was asked for', async () => {
    const town = await aTown(desk);
    await town.article('DRAFT');
    await town.article('DRAFT');
    await town.article('PUBLISHED');
    const counts = await desk.queries.countsOf(await town.as('editor'), { state: ['DRAFT'] });
    expect(new Map(counts.map(({ state, count }) => [state, count]))).toEqual(
      new Map([
        ['DRAFT', 2],
        ['PUBLISHED', 1],
      ]),
    );
  });

  it('skip and double nothing while others write', async () => {
    const town = await aTown(desk);
    for (let i = 0; i < 7; i++) await town.article('DRAFT');
    const before = await pages(town, 100);
    const seen = await pages(town, 2, () => town.article('DRAFT'));
    expect(seen.filter((id) => before.includes(id))).toEqual(before);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('refuse a cursor that they never gave out', async () => {
    const town = await aTown(desk);
    const asked = desk.queries.articlesOf(await town.as('editor'), {}, { first: 2, after: 'bm9uc2Vuc2U' });
    await expect(asked).rejects.toMatchObject({ code: 'TENANCY.BAD_CURSOR' });
  });

  it('hide single articles that they would not list', async () => {
    const town = await aTown(desk);
    const other = await town.columnOf();
    const outsider = await town.person('editor', other.id);
    const article = await town.article('DRAFT');
    await expect(desk.queries.article(await town.as(outsider), article.id)).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_NOT_FOUND',
    });
  });
});

describe('what is listed and what may be read', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  // Every state in two columns of two units, seen by people with every kind of grant.
  async function crowd(): Promise<{ town: Town; people: PersonCard[]; all: string[] }> {
    const town = await aTown(desk);
    const [{ id: unit } = { id: '' }] = await desk.bed.superuser<{ id: string }>(
      `insert into unit (id, parent_id, path, registered_by, name, short_name, kind, level, division_code)
       select n.id, u.id, u.path || replace(n.id::text, '-', '')::ltree, u.registered_by, '水利局', '水利局', 'department', u.level,
         u.division_code from unit u cross join (select gen_random_uuid() as id) n where u.id = $1 returning id`,
      [town.tenant.unitId],
    );
    const below = await town.columnOf({ parentId: town.column.id, operatorUnitId: unit, steps: WITH_SECRECY });
    const columns = [town.column, await town.columnOf({ operatorUnitId: unit }), below];
    const all: string[] = [];
    for (const { id } of columns)
      for (const state of ['DRAFT', 'IN_REVIEW', 'RETURNED', 'APPROVED'] as const)
        all.push((await town.article(state, {}, id)).id);
    const grant = (given: object): Promise<PersonCard> => desk.bed.person(town.tenant, { roles: ['editor'], ...given });
    const limited = [
      grant({ columnId: town.column.id }),
      grant({ unitId: unit }),
      grant({ roles: ['reviewer'], columnId: below.id }),
    ];
    const others = [
      grant({ roles: ['auditor'] }),
      grant({ roles: ['secrecy', 'publisher'], unitId: unit }),
      grant({ roles: [] }),
    ];
    return { town, all, people: [...Object.values(town.people), ...(await Promise.all([...limited, ...others]))] };
  }

  it('agree for everyone', async () => {
    const { town, people, all } = await crowd();
    const disagreements: string[] = [];
    for (const person of people) {
      const scope = await town.as(person);
      const listed = (await desk.queries.articlesOf(scope, {}, { first: 100 })).nodes.map(({ id }) => id);
      const rows = await desk.bed.db.read(await town.as('admin'), async () => {
        const found: Article[] = [];
        for (const id of all) found.push(await desk.articles.get(id));
        return found;
      });
      const readable = rows.filter((row) => scope.actor.may('read', 'Article', row)).map(({ id }) => id);
      if (listed.sort().join() !== readable.sort().join()) disagreements.push(person.id);
    }
    expect(disagreements).toEqual([]);
  });

  it('agree for columns too', async () => {
    const { town, people } = await crowd();
    const admin = await desk.columnQueries.columns(await town.as('admin'));
    const answers = await Promise.all(
      people.map(async (person) => {
        const scope = await town.as(person);
        const listed = (await desk.columnQueries.columns(scope)).map(({ id }) => id);
        return {
          listed,
          readable: admin.filter((column) => scope.actor.may('read', 'Column', column)).map(({ id }) => id),
        };
      }),
    );
    expect(answers.map(({ listed }) => listed)).toEqual(answers.map(({ readable }) => readable));
  });

  it('show an editor of a column what was written below it', async () => {
    const town = await aTown(desk);
    const below = await town.columnOf({ parentId: town.column.id });
    const article = await town.article('DRAFT', {}, below.id);
    const editor = await town.person('editor', town.column.id);
    expect((await desk.queries.article(await town.as(editor), article.id)).version).toBe(ref(article).version);
  });
});
