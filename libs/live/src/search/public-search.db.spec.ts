import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseQuery } from '@jiyue/search';
import { aBench, aTown, type Bench, type Town } from '../live.fixture.js';

describe('what citizens find', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await aBench();
  });
  afterAll(() => bench.bed.close());

  const ask = ({ id }: Town, typed: string) =>
    bench.search.search({ siteId: id, query: parseQuery(typed), page: 1, pageSize: 20 });
  const find = (town: Town, words: string[]) => ask(town, words.join(' '));

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
