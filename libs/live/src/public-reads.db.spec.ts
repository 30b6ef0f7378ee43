import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseQuery } from '@jiyue/search';
import { aBench, aFile, aTown, type Bench, type Town } from './live.fixture.js';

describe('what citizens read', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await aBench();
  });
  afterAll(() => bench.bed.close());

  const ask = ({ id }: Town, typed: string) =>
    bench.search.search({ siteId: id, query: parseQuery(typed), page: 1, pageSize: 20 });
  const find = (town: Town, words: string[]) => ask(town, words.join(' '));

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

  it('hides a column with all that is below it from page, lists, home, feed, site map, search and files, until it is shown again', async () => {
    const town = await aTown(bench);
    await town.open();
    const [top] = town.columns;
    const hidden = await town.column({ parentId: top!.id, path: 'gzdt/nb', homeKind: 'list', homePosition: 10 });
    const below = await town.column({ parentId: hidden.id, path: 'gzdt/nb/c' });
    const file = aFile(town);
    const item = await town.show({ columnId: below.id, title: '内部通讯', files: [file] });
    const seen = async () => ({
      item: (await bench.items.get(town.id, item.id)) !== null,
      list: (await bench.columns.page(town.id, { path: 'gzdt', page: 1, pageSize: 5 }))?.totalCount,
      listed: (await bench.columns.page(town.id, { path: 'gzdt', page: 1, pageSize: 5 }))?.items.length,
      page: (await bench.columns.page(town.id, { path: 'gzdt/nb/c', page: 1, pageSize: 5 })) !== null,
      columns: (await bench.columns.all(town.id)).length,
      home: (await bench.columns.home(town.id)).length,
      feeds: [(await bench.items.feed(town.id, 'gzdt')).length, (await bench.items.feed(town.id, 'gzdt/nb')).length],
      sitemap: (await bench.items.sitemap(town.id, 1)).entries.length,
      search: (await find(town, ['通讯'])).totalCount,
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
    const beside = await bench.items.neighbours(town.id, second);
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

  it('finds words of title, fields and text on this site only, titles first', async () => {
    const [town, nextDoor] = [await aTown(bench), await aTown(bench)];
    const inText = await town.show({ title: '通知', plain: '加强小型水库安全管护。' });
    const inField = await town.show({ title: '通知', plain: '见附件。', searched: ['水库'] });
    const inTitle = await town.show({ title: '小型水库管护办法', kind: 'guide' });
    await nextDoor.show({ title: '小型水库' });
    const { matches, totalCount } = await find(town, ['水库']);
    expect([totalCount, matches[0]?.id]).toEqual([3, inTitle.id]);
    expect(matches.map(({ id }) => id)).toEqual(expect.arrayContaining([inText.id, inField.id]));
  });

  it('finds nothing where all words do not occur together, nor what was withdrawn', async () => {
    const town = await aTown(bench);
    const item = await town.show({ title: '水库' });
    expect(await find(town, ['水库', '学校'])).toMatchObject({ totalCount: 0, matches: [] });
    await town.hide(item.id);
    expect(await find(town, ['水库'])).toMatchObject({ totalCount: 0, matches: [] });
  });

  it('refuses a kind that no lib declares', async () => {
    const town = await aTown(bench);
    await expect(town.show({ kind: 'rumour' })).rejects.toThrow('No lib declares the live kind rumour');
  });

  it('finds the newest of more than a thousand, and the one whose title says it, however old', async () => {
    const town = await aTown(bench);
    const old = await town.show({ title: '灌区管护办法', plain: '全文。', publishedAt: new Date('2016-01-01') });
    const first = await town.show({ title: '旧闻', plain: '灌区通水。', publishedAt: new Date('2016-01-02') });
    const newest = await town.show({ title: '新闻', plain: '灌区通水。' });
    await bench.bed.superuser(
      `with more as (select gen_random_uuid() as id, n from generate_series(1, 1100) n), items as (
         insert into live_item (tenant_id, id, kind, column_id, revision, path, title, published_at, updated_at)
         select i.tenant_id, m.id, i.kind, i.column_id, 1, '/x/' || m.id, '通报', '2020-01-01'::timestamptz + n * interval '1 hour', now()
           from live_item i, more m where i.id = $1 returning tenant_id, id, published_at)
       insert into live_words (tenant_id, id, published_at, plain, tsv)
       select i.tenant_id, i.id, i.published_at, w.plain, w.tsv from items i join live_words w on w.id = $1`,
      [first.id],
    );
    const { matches, totalCount, isCapped } = await ask(town, '灌区');
    expect([totalCount, isCapped]).toEqual([1000, true]);
    expect(matches.slice(0, 2).map(({ id }) => id)).toEqual([old.id, newest.id]);
  });

  it('finds a phrase as it was typed, and leaves out what is not wanted', async () => {
    const town = await aTown(bench);
    const whole = await town.show({ title: '水库除险加固方案', plain: '全文。' });
    const apart = await town.show({ title: '水库', plain: '加固房屋，除险情。招标公告。' });
    const ids = async (typed: string) => (await ask(town, typed)).matches.map(({ id }) => id);
    expect(await ids('水库 “除险加固”')).toEqual([whole.id]);
    expect(await ids('水库 -招标')).toEqual([whole.id]);
    expect(await ids('水库 -方案')).toEqual([apart.id]);
  });

  it('answers a plain question with what it is about, and says that not every word was found', async () => {
    const town = await aTown(bench);
    const card = await town.show({
      title: '老年人优待证申领指南',
      plain: '六十周岁以上的老年人带身份证到社区办理优待证。',
    });
    await town.show({ title: '社区食堂开业', plain: '老年人就餐有补助。' });
    const { matches, isLoose } = await ask(town, '我爸爸今年满六十了，请问老年人优待证去哪里办理？');
    expect([matches[0]?.id, isLoose]).toEqual([card.id, true]);
    expect((await ask(town, '优待证')).isLoose).toBe(false);
    expect((await ask(town, '彩票开奖号码')).matches).toEqual([]);
  });
});
