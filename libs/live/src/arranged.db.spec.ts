import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBench, aTown, type Bench, type Town } from './live.fixture.js';

const DAY = 24 * 3600_000;

describe('the order of lists', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await aBench();
  });
  afterAll(() => bench.bed.close());

  const atDay = (day: number) => new Date(Date.UTC(2026, 0, 1) + day * DAY);
  const page = async (town: Town, path: string, at: number, pageSize = 2) =>
    (await bench.columns.page(town.id, { path, page: at, pageSize }))?.items.map(({ title }) => title);

  const filled = async (): Promise<Town> => {
    const town = await aTown(bench);
    const top = town.columns[0]!;
    await town.column({ ...top, homeKind: 'list', homePosition: 1 });
    const below = await town.column({ parentId: top.id, path: 'gzdt/xq' });
    await town.show({ title: '旧', publishedAt: atDay(1) });
    await town.show({ title: '重', publishedAt: atDay(2), weight: 30, columnId: below.id });
    await town.show({ title: '顶', publishedAt: atDay(0), isPinned: true, columnId: below.id });
    await town.show({ title: '新', publishedAt: atDay(9) });
    await town.show({ title: '轻', publishedAt: atDay(3), weight: 10 });
    return town;
  };
  const ORDER = ['顶', '重', '轻', '新', '旧'];

  it('is the same on every page of a column, and no item is skipped or doubled between them', async () => {
    const town = await filled();
    const pages = [await page(town, 'gzdt', 1), await page(town, 'gzdt', 2), await page(town, 'gzdt', 3)];
    expect(pages.flat()).toEqual(ORDER);
  });

  it('is that of the home page and of feeds too', async () => {
    const town = await filled();
    const [block] = await bench.columns.home(town.id);
    expect(block?.items.map(({ title }) => title)).toEqual(ORDER);
    expect((await bench.items.feed(town.id, 'gzdt')).map(({ title }) => title)).toEqual(ORDER);
  });

  it('changes with an act that says so, and purges what shows it', async () => {
    const town = await filled();
    const item = await town.show({ title: '常', publishedAt: atDay(4) });
    const tags = await bench.purgedBy(() => town.arrange(item.id, { isPinned: true, weight: 1 }));
    expect(tags).toEqual([`column:${item.columnId}`, `item:${item.id}`, `items:${town.id}`].sort());
    expect(await page(town, 'gzdt', 1)).toEqual(['常', '顶']);
  });

  it('leaves an item beside those that were published before and after it', async () => {
    const town = await filled();
    const item = await town.show({ title: '中', publishedAt: atDay(5), isPinned: true });
    const found = await bench.items.get(town.id, item.id);
    expect([found?.previous?.title, found?.next?.title]).toEqual(['轻', '新']);
  });
});
