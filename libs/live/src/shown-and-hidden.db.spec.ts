import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseQuery } from '@jiyue/search';
import { aBench, aFile, aTown, type Bench } from './live.fixture.js';

describe('what is shown and what is hidden', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await aBench();
  });
  afterAll(() => bench.bed.close());

  it('opens a file with the item that shows it, and closes it with the last one', async () => {
    const town = await aTown(bench);
    await town.open();
    const file = aFile(town);
    const [first, second] = [await town.show({ files: [file] }), await town.show({ files: [file] })];
    await town.hide(first.id);
    expect(await bench.files.nameOf(town.id, file.id)).toBe(file.name);
    await town.show({ ...second, files: [] });
    expect(await bench.files.nameOf(town.id, file.id)).toBeNull();
  });

  it('closes every file of a site that is suspended', async () => {
    const town = await aTown(bench);
    const file = aFile(town);
    await town.show({ files: [file] });
    await town.open('suspended', '整改');
    expect(await bench.files.nameOf(town.id, file.id)).toBeNull();
  });

  it('hides a column with all that is below it from page, lists, home, feed, site map, search and files, until it is shown again', async () => {
    const town = await aTown(bench);
    await town.open();
    const [top] = town.columns;
    const hidden = await town.column({ parentId: top!.id, path: 'gzdt/nb', homeKind: 'list', homePosition: 10 });
    const below = await town.column({ parentId: hidden.id, path: 'gzdt/nb/c' });
    const file = aFile(town);
    const item = await town.show({ columnId: below.id, title: '内部通讯', files: [file] });
    const asked = { siteId: town.id, query: parseQuery('通讯'), page: 1, pageSize: 20 };
    const seen = async () => ({
      item: (await bench.items.get(town.id, item.id)) !== null,
      list: (await bench.columns.page(town.id, { path: 'gzdt', page: 1, pageSize: 5 }))?.totalCount,
      listed: (await bench.columns.page(town.id, { path: 'gzdt', page: 1, pageSize: 5 }))?.items.length,
      page: (await bench.columns.page(town.id, { path: 'gzdt/nb/c', page: 1, pageSize: 5 })) !== null,
      columns: (await bench.columns.all(town.id)).length,
      home: (await bench.columns.home(town.id)).length,
      feeds: [(await bench.items.feed(town.id, 'gzdt')).length, (await bench.items.feed(town.id, 'gzdt/nb')).length],
      sitemap: (await bench.items.sitemap(town.id, 1)).entries.length,
      search: (await bench.search.search(asked)).totalCount,
      file: await bench.files.nameOf(town.id, file.id),
    });
    const all = {
      item: true,
      list: 1,
      listed: 1,
      page: true,
      columns: 3,
      home: 1,
      feeds: [1, 1],
      sitemap: 1,
      search: 1,
    };
    const none = {
      item: false,
      list: 0,
      listed: 0,
      page: false,
      columns: 1,
      home: 0,
      feeds: [0, 0],
      sitemap: 0,
      search: 0,
    };
    expect(await seen()).toEqual({ ...all, file: '图.png' });
    await town.column({ ...hidden, isVisible: false });
    expect(await seen()).toEqual({ ...none, file: null });
    await town.show({ ...item, title: '内部通讯（更正）' });
    expect(await seen()).toEqual({ ...none, file: null });
    await town.column({ ...hidden, isVisible: true });
    expect(await seen()).toEqual({ ...all, file: '图.png' });
  });
});
