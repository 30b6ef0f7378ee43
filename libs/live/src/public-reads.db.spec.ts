import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBench, aFile, aTown, type Bench } from './live.fixture.js';

describe('what citizens read', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await aBench();
  });
  afterAll(() => bench.bed.close());

  it('finds an open site by its exact host', async () => {
    const town = await aTown(bench);
    await town.open();
    expect(await bench.sites.at(town.tenant.host)).toMatchObject({ id: town.id, state: 'LIVE', kind: 'PORTAL' });
    expect(await bench.sites.at(`x${town.tenant.host}`)).toBeNull();
  });

  it('leaves a notice on a suspended site, and nothing of a closed one', async () => {
    const town = await aTown(bench);
    await town.open('suspended', '系统维护');
    expect(await bench.sites.at(town.tenant.host)).toMatchObject({ state: 'SUSPENDED', notice: '系统维护' });
    await town.open('closed');
    expect(await bench.sites.at(town.tenant.host)).toBeNull();
  });

  it('lists a column newest first, with those below it, page by page, whatever the kind', async () => {
    const town = await aTown(bench);
    const below = await town.column({ parentId: town.columns[0]!.id, path: 'gzdt/xq' });
    const first = await town.show();
    const second = await town.show({ columnId: below.id, kind: 'guide' });
    const third = await town.show();
    const page = (n: number) => bench.columns.page(town.id, { path: 'gzdt', page: n, pageSize: 2 });
    expect(await page(1)).toMatchObject({ totalCount: 3, pageCount: 2, items: [{ id: third.id }, { id: second.id }] });
    expect(await page(2)).toMatchObject({ page: 2, items: [{ id: first.id, kind: 'note' }] });
    expect(await bench.columns.page(town.id, { path: 'nowhere', page: 1, pageSize: 2 })).toBeNull();
  });

  it('counts an item once, however often it is shown, and not after it was withdrawn', async () => {
    const town = await aTown(bench);
    const item = await town.show();
    await town.show({ ...item, title: '更正', revision: 2 });
    expect(await bench.columns.all(town.id)).toMatchObject([{ itemCount: 1, isFilled: true }]);
    expect(await bench.items.get(town.id, item.id)).toMatchObject({ title: '更正', publishedAt: item.publishedAt });
    await town.hide(item.id);
    expect(await bench.columns.all(town.id)).toMatchObject([{ itemCount: 0, isFilled: false }]);
  });

  it('counts an item in the column that it moved to', async () => {
    const town = await aTown(bench);
    const item = await town.show();
    const other = await town.column({ path: 'tzgg', position: 20 });
    await town.show({ ...item, columnId: other.id });
    expect(await bench.columns.all(town.id)).toMatchObject([{ itemCount: 0 }, { itemCount: 1 }]);
    expect(await bench.items.get(town.id, item.id)).toMatchObject({ path: `/tzgg/${item.id}.html` });
  });

  it('shows the detail of a kind: its fields, its files in order, its address', async () => {
    const town = await aTown(bench);
    const said = { key: 'documentNumber', word: 'field.guide.documentNumber', type: 'text', place: 'facts' };
    const fields = [{ ...said, value: '岭政发〔2026〕3号' }];
    const tags = [{ name: 'Keywords', content: '通知' }];
    const files = [
      aFile(town, { position: 2, name: '乙.pdf' }),
      aFile(town, { position: 1, name: '甲.pdf' }),
      aFile(town),
    ];
    const item = await town.show({ kind: 'guide', fields, tags, files });
    expect(await bench.items.get(town.id, item.id)).toMatchObject({
      path: `/gzdt/guide/${item.id}.html`,
      fields,
      tags,
      files: [{ name: '甲.pdf' }, { name: '乙.pdf' }],
    });
  });

  it('makes summary and picture of a list from the text where none are given', async () => {
    const town = await aTown(bench);
    const body = '<p>正文<img src="/files/x/asset/y.png" alt=""></p>';
    const item = await town.show({ body, plain: '正文'.repeat(90) });
    const listed = await bench.columns.page(town.id, { path: 'gzdt', page: 1, pageSize: 1 });
    const expected = { id: item.id, summary: `${'正文'.repeat(60)}…`, coverUrl: '/files/x/asset/y.png' };
    expect(listed?.items).toMatchObject([expected]);
  });

  it('fills the blocks of the home page', async () => {
    const town = await aTown(bench);
    const item = await town.show();
    await town.column({ id: item.columnId, name: '动态', homeKind: 'list', homePosition: 10 });
    expect(await bench.columns.home(town.id)).toMatchObject([
      { key: 'gzdt', columnId: item.columnId, title: '动态', kind: 'list', items: [{ id: item.id }] },
    ]);
  });

  it('gives nothing beyond the last page of a column, and every page before it, however many there are', async () => {
    const town = await aTown(bench);
    await town.show();
    const page = (n: number) => bench.columns.page(town.id, { path: 'gzdt', page: n, pageSize: 1 });
    expect(await page(2)).toMatchObject({ page: 2, pageCount: 1, items: [] });
    await bench.bed.superuser('update live_column set item_count = 700 where tenant_id = $1', [town.id]);
    expect(await page(600)).toMatchObject({ page: 600, pageCount: 700 });
  });

  it('knows what stands beside an item', async () => {
    const town = await aTown(bench);
    const [first, second, third] = [await town.show(), await town.show(), await town.show()];
    const beside = await bench.items.get(town.id, second.id);
    expect(beside).toMatchObject({ previous: { id: first.id }, next: { id: third.id } });
  });

  it('feeds readers and search engines', async () => {
    const town = await aTown(bench);
    const fields = [{ key: 'author', word: 'field.note.author', type: 'text', place: 'byline', value: '李静' }];
    const item = await town.show({ fields });
    expect(await bench.items.feed(town.id, 'gzdt')).toMatchObject([{ id: item.id, fields }]);
    const entries = [{ path: `/gzdt/${item.id}.html` }];
    expect(await bench.items.sitemap(town.id, 1)).toMatchObject({ pageCount: 1, entries });
  });

  it('refuses a kind that no lib declares', async () => {
    const town = await aTown(bench);
    await expect(town.show({ kind: 'rumour' })).rejects.toThrow('No lib declares the live kind rumour');
  });
});
