import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Article } from '../article/article.js';
import { aDesk, aTown, type Desk, ref, type Town } from '../content.fixture.js';

const PINNED = { isPinned: true, weight: 0 };
const HOUR = 3600_000;

describe('arrange article', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  const listed = async (town: Town, path = 'gzdt') => {
    const page = await desk.publicColumns.page(town.tenant.siteId, { path, page: 1, pageSize: 20 });
    return page?.items.map(({ id }) => id);
  };
  const arranged = async (
    town: Town,
    article: Article,
    placing: object = PINNED,
    by: 'publisher' | 'admin' = 'publisher',
  ) => desk.arrange.run(await town.as(by), { ...ref(article), ...PINNED, ...placing });

  it('puts what is pinned first, then what weighs more, then what is newer', async () => {
    const town = await aTown(desk);
    const [old, heavy, plain] = [
      await town.article('PUBLISHED'),
      await town.article('PUBLISHED'),
      await town.article('PUBLISHED'),
    ];
    const pinned = await arranged(town, old);
    await arranged(town, heavy, { isPinned: false, weight: 60 }, 'admin');
    expect(pinned).toMatchObject({ version: old.version, placement: { isPinned: true, until: null, weight: 0 } });
    expect(await listed(town)).toEqual([old.id, heavy.id, plain.id]);
    expect((await desk.bed.activities(town.tenant)).at(-1)).toMatchObject({
      event: 'content.article-arranged',
      payload: { articleId: heavy.id, isPinned: false, weight: 60 },
    });
  });

  it('stays where it is when its text is corrected', async () => {
    const town = await aTown(desk);
    const [old, plain] = [await town.article('PUBLISHED'), await town.article('PUBLISHED')];
    await arranged(town, old);
    await town.corrected(old);
    expect(await listed(town)).toEqual([old.id, plain.id]);
  });

  it('keeps five at the top of a column, and a place for one that is there', async () => {
    const town = await aTown(desk);
    const articles: Article[] = [];
    for (let count = 0; count < 6; count++) articles.push(await town.article('PUBLISHED'));
    const [first, , , , , sixth] = articles as [Article, Article, Article, Article, Article, Article];
    for (const article of articles.slice(0, 5)) await arranged(town, article);
    await expect(arranged(town, sixth)).rejects.toMatchObject({ code: 'CONTENT.PINS_FULL', params: { pins: 5 } });
    expect(await arranged(town, first, { weight: 9 })).toMatchObject({ placement: { isPinned: true, weight: 9 } });
    await arranged(town, first, { isPinned: false });
    expect(await arranged(town, sixth)).toMatchObject({ placement: { isPinned: true } });
  });

  it('ends by itself at its time, once', async () => {
    const town = await aTown(desk);
    const [old, plain] = [await town.article('PUBLISHED'), await town.article('PUBLISHED')];
    await arranged(town, old, { pinnedUntil: new Date(Date.now() + HOUR) });
    await desk.endPins.tick(new Date());
    expect(await listed(town)).toEqual([old.id, plain.id]);
    for (const hours of [2, 3]) await desk.endPins.tick(new Date(Date.now() + hours * HOUR));
    expect(await listed(town)).toEqual([plain.id, old.id]);
    const events = (await desk.bed.activities(town.tenant)).map(({ event }) => event);
    expect(events.filter((event) => event === 'content.article-unpinned')).toHaveLength(1);
  });

  it('ends when it is taken down or archived, and gives its place to another', async () => {
    const town = await aTown(desk);
    const [gone, kept] = [await town.article('PUBLISHED'), await town.article('PUBLISHED')];
    for (const article of [gone, kept]) await arranged(town, article);
    const publisher = await town.as('publisher');
    const after = [
      await desk.withdraw.run(publisher, { ...ref(gone), reason: '有误' }),
      await desk.archive.run(publisher, ref(kept)),
    ];
    const slots = await desk.bed.superuser('select pinned_slot from content_placement where article_id = any($1)', [
      after.map(({ id }) => id),
    ]);
    expect(slots).toEqual([{ pinned_slot: null }, { pinned_slot: null }]);
  });

  it('ends in a column that is merged into another', async () => {
    const town = await aTown(desk);
    const other = await town.columnOf({ slug: 'yw' });
    const pinned = await town.article('PUBLISHED');
    await arranged(town, pinned, { weight: 7 });
    await desk.mergeColumn.run(await town.as('admin'), { columnId: town.column.id, version: 1, intoId: other.id });
    const now = await desk.queries.article(await town.as('admin'), pinned.id);
    expect(now.placement).toMatchObject({ isPinned: false, weight: 7 });
    expect(await listed(town, 'yw')).toEqual([pinned.id]);
  });

  it('refuses an end that has passed', async () => {
    const town = await aTown(desk);
    const late = arranged(town, await town.article('PUBLISHED'), { pinnedUntil: new Date(Date.now() - HOUR) });
    await expect(late).rejects.toMatchObject({ code: 'CONTENT.TIME_NOT_AHEAD', fields: [{ field: 'pinnedUntil' }] });
  });

  it.each(['DRAFT', 'APPROVED', 'WITHDRAWN'] as const)(
    'refuses what readers do not find in a list: %s',
    async (state) => {
      const town = await aTown(desk);
      const article = await town.article(state);
      await expect(arranged(town, article)).rejects.toMatchObject({ code: 'CONTENT.ARTICLE_WRONG_STATE' });
    },
  );

  it('refuses whoever saw it before it changed', async () => {
    const town = await aTown(desk);
    const article = await town.article('PUBLISHED');
    await expect(arranged(town, { ...article, version: 1 })).rejects.toMatchObject({ code: 'CONTENT.ARTICLE_STALE' });
  });

  it('refuses someone without the right', async () => {
    const town = await aTown(desk);
    const given = { ...ref(await town.article('PUBLISHED')), ...PINNED };
    for (const role of ['editor', 'reviewer'] as const)
      await expect(desk.arrange.run(await town.as(role), given)).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
  });

  it('does not see the article of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const given = { ...ref(await nextDoor.article('PUBLISHED')), ...PINNED };
    await expect(desk.arrange.run(await town.as('publisher'), given)).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_NOT_FOUND',
    });
  });
});
