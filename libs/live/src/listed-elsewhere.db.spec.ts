import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBench, aTown, type Bench, type Town } from './live.fixture.js';

const DAY = 24 * 3600_000;

describe('an item that further columns list', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await aBench();
  });
  afterAll(() => bench.bed.close());

  const atDay = (day: number) => new Date(Date.UTC(2026, 0, 1) + day * DAY);
  const page = async (town: Town, path: string, at = 1, pageSize = 20) => {
    const found = await bench.columns.page(town.id, { path, page: at, pageSize });
    return { total: found?.totalCount, titles: found?.items.map(({ title }) => title) };
  };
  const counts = async (town: Town) =>
    Object.fromEntries((await bench.columns.all(town.id)).map(({ path, itemCount }) => [path, itemCount]));

  /** 工作动态 with 县区 below it, and 要闻 beside them on the home page. */
  const aTree = async () => {
    const town = await aTown(bench);
    const top = town.columns[0]!;
    const below = await town.column({ parentId: top.id, path: 'gzdt/xq' });
    const news = await town.column({ path: 'yw', homeKind: 'list', homePosition: 1 });
    return { town, top, below, news };
  };

  it('stands in their lists, in the home page’s block and in their feeds, by the address of its own column', async () => {
    const { town, top, news } = await aTree();
    await town.show({ title: '甲', columnId: news.id, publishedAt: atDay(1) });
    const item = await town.show({ title: '乙', columnId: top.id, publishedAt: atDay(2), alsoIn: [news.id] });
    expect(await page(town, 'yw')).toEqual({ total: 2, titles: ['乙', '甲'] });
    const [block] = await bench.columns.home(town.id);
    expect(block?.items[0]).toMatchObject({ title: '乙', path: `/gzdt/${item.id}.html` });
    expect((await bench.items.feed(town.id, 'yw')).map(({ title }) => title)).toEqual(['乙', '甲']);
    expect(await counts(town)).toEqual({ gzdt: 1, 'gzdt/xq': 0, yw: 2 });
  });

  it('stands once in the list of a column above several of them', async () => {
    const { town, top, below, news } = await aTree();
    await town.show({ title: '乙', columnId: below.id, publishedAt: atDay(2), alsoIn: [top.id, news.id] });
    await town.show({ title: '丙', columnId: news.id, publishedAt: atDay(3), alsoIn: [top.id, below.id] });
    expect(await page(town, 'gzdt')).toEqual({ total: 2, titles: ['丙', '乙'] });
    expect([await page(town, 'gzdt', 1, 1), await page(town, 'gzdt', 2, 1)].flatMap(({ titles }) => titles)).toEqual([
      '丙',
      '乙',
    ]);
    expect((await bench.items.sitemap(town.id, 1)).pageCount).toBe(1);
  });

  it('is at the top of its own column alone, and weighs as much everywhere', async () => {
    const { town, top, news } = await aTree();
    await town.show({ title: '甲', columnId: news.id, publishedAt: atDay(1), weight: 5 });
    await town.show({ title: '乙', columnId: top.id, publishedAt: atDay(2), isPinned: true, alsoIn: [news.id] });
    const heavy = await town.show({ title: '丁', columnId: top.id, publishedAt: atDay(0), alsoIn: [news.id] });
    expect((await page(town, 'yw')).titles).toEqual(['甲', '乙', '丁']);
    await town.arrange(heavy.id, { isPinned: false, weight: 9 });
    expect((await page(town, 'yw')).titles).toEqual(['丁', '甲', '乙']);
  });

  it('leaves them when it says so no more, is archived or taken down', async () => {
    const { town, top, news } = await aTree();
    const [one, two, three] = [
      await town.show({ columnId: top.id, alsoIn: [news.id] }),
      await town.show({ columnId: top.id, alsoIn: [news.id] }),
      await town.show({ columnId: top.id, alsoIn: [news.id] }),
    ];
    expect(await counts(town)).toMatchObject({ gzdt: 3, yw: 3 });
    await town.show({ ...one, alsoIn: [] });
    await town.show({ ...two, archivedAt: new Date() });
    await town.hide(three.id);
    expect(await page(town, 'yw')).toEqual({ total: 0, titles: [] });
    expect(await counts(town)).toMatchObject({ gzdt: 1, yw: 0 });
  });

  it('is hidden in a hidden one alone, and everywhere with its own column', async () => {
    const { town, top, news } = await aTree();
    await town.show({ title: '乙', columnId: top.id, alsoIn: [news.id] });
    await town.column({ ...news, isVisible: false });
    expect(await page(town, 'yw')).toEqual({ total: undefined, titles: undefined });
    expect((await page(town, 'gzdt')).titles).toEqual(['乙']);
    await town.column({ ...news, isVisible: true });
    await town.column({ ...top, isVisible: false });
    expect(await page(town, 'yw')).toEqual({ total: 0, titles: [] });
  });

  it('purges them with it, also those that it leaves', async () => {
    const { town, top, below, news } = await aTree();
    const item = await town.show({ columnId: top.id, alsoIn: [news.id] });
    const tags = await bench.purgedBy(() => town.show({ ...item, alsoIn: [below.id] }));
    expect(tags).toEqual(expect.arrayContaining([top, below, news].map(({ id }) => `column:${id}`)));
  });

  it('stands once in a column that another was merged into', async () => {
    const { town, top, news } = await aTree();
    await town.show({ title: '乙', columnId: top.id, publishedAt: atDay(2), alsoIn: [news.id] });
    await town.show({ title: '甲', columnId: news.id, publishedAt: atDay(1), alsoIn: [top.id] });
    await town.fold(news.id, top.id);
    expect(await page(town, 'gzdt')).toEqual({ total: 2, titles: ['乙', '甲'] });
    expect(await counts(town)).toMatchObject({ gzdt: 2 });
  });
});
