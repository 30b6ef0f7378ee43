import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, ref, type Town } from '../content.fixture.js';
import { ArticleUsage } from '../usage/article-uses.js';

describe('an article that is published to further columns', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  const listed = async (town: Town, path: string) => {
    const page = await desk.publicColumns.page(town.tenant.siteId, { path, page: 1, pageSize: 20 });
    return page?.items.map(({ path: address }) => address);
  };
  const naming = (...columns: { id: string }[]) => ({ fields: { alsoIn: columns.map(({ id }) => id).join(',') } });
  const lastOf = async (town: Town, id: string) =>
    desk.bed.superuser('select last_published_at is not null as fresh from content_column where id = $1', [id]);

  it('is in their lists, by its own address, and keeps them fresh', async () => {
    const town = await aTown(desk);
    const news = await town.columnOf({ slug: 'yw', cadenceDays: 7 });
    const article = await town.article('PUBLISHED', naming(news));
    expect(await listed(town, 'yw')).toEqual([`/gzdt/${article.id}.html`]);
    expect(await lastOf(town, news.id)).toEqual([{ fresh: true }]);
  });

  it('leaves all of them in one act, and leaves them blank again', async () => {
    const town = await aTown(desk);
    const news = await town.columnOf({ slug: 'yw' });
    const article = await town.article('PUBLISHED', naming(news));
    await desk.withdraw.run(await town.as('publisher'), { ...ref(article), reason: '有误' });
    expect([await listed(town, 'gzdt'), await listed(town, 'yw')]).toEqual([[], []]);
    expect(await lastOf(town, news.id)).toEqual([{ fresh: false }]);
  });

  it('comes to others with a corrected text only, which is judged with what it names', async () => {
    const town = await aTown(desk);
    const [news, notices] = [await town.columnOf({ slug: 'yw' }), await town.columnOf({ slug: 'tz' })];
    const article = await town.article('PUBLISHED', naming(news));
    const judged = async (number: number) =>
      desk.bed.db.read(await town.as('editor'), () => desk.articles.judged(article.id, number));
    const changed = await desk.edit.run(await town.as('editor'), { ...ref(article), ...naming(notices) });
    expect(await listed(town, 'tz')).toEqual([]);
    expect((await judged(2)).hash).not.toBe((await judged(1)).hash);
    await town.passed(changed);
    expect([await listed(town, 'yw'), await listed(town, 'tz')]).toEqual([[], [`/gzdt/${article.id}.html`]]);
  });

  it('is shown among its uses', async () => {
    const town = await aTown(desk);
    const news = await town.columnOf({ name: '要闻', slug: 'yw' });
    const article = await town.article('PUBLISHED', naming(news));
    const { columns } = await new ArticleUsage(desk.bed.db, desk.queries).of(await town.as('editor'), article.id);
    expect(columns.map(({ name }) => name)).toEqual(['工作动态', '要闻']);
  });

  it('is where a column went that was merged, also when its text is published afterwards', async () => {
    const town = await aTown(desk);
    const [news, other] = [await town.columnOf({ slug: 'yw' }), await town.columnOf({ slug: 'qt' })];
    const [live, waiting] = [
      await town.article('PUBLISHED', naming(news)),
      await town.article('APPROVED', naming(news)),
    ];
    await desk.mergeColumn.run(await town.as('admin'), { columnId: news.id, version: 1, intoId: other.id });
    await desk.publish.run(await town.as('publisher'), ref(waiting));
    expect(await listed(town, 'qt')).toEqual([`/gzdt/${waiting.id}.html`, `/gzdt/${live.id}.html`]);
  });

  it('is not shown twice by its own column, whatever it names', async () => {
    const town = await aTown(desk);
    const article = await town.article('PUBLISHED', naming(town.column));
    expect(await listed(town, 'gzdt')).toEqual([`/gzdt/${article.id}.html`]);
  });

  it('names ten at most, each once', async () => {
    const town = await aTown(desk);
    const columns = await Promise.all(Array.from({ length: 11 }, () => town.columnOf()));
    for (const wrong of [columns, [columns[0]!, columns[0]!]])
      await expect(town.article('DRAFT', naming(...wrong))).resolves.toMatchObject({ fields: { source: '市水利局' } });
    const draft = await town.article();
    await expect(
      desk.edit.run(await town.as('editor'), { ...ref(draft), ...naming(...columns) }),
    ).rejects.toMatchObject({ code: 'CONTENT.FIELDS_INVALID', fields: [{ field: 'alsoIn' }] });
  });

  it('refuses a column that does not take it, or in which the writer may not write', async () => {
    const town = await aTown(desk);
    const untaken = await town.columnOf({ kinds: ['policy-document'] });
    const elsewhere = await town.columnOf();
    const draft = await town.article();
    await expect(desk.edit.run(await town.as('editor'), { ...ref(draft), ...naming(untaken) })).rejects.toMatchObject({
      code: 'CONTENT.KIND_NOT_TAKEN',
    });
    const mine = await town.person('editor', town.column.id);
    await expect(desk.edit.run(await town.as(mine), { ...ref(draft), ...naming(elsewhere) })).rejects.toMatchObject({
      code: 'CONTENT.COLUMN_NOT_FOUND',
    });
  });

  it('keeps what others named, whoever changes the rest', async () => {
    const town = await aTown(desk);
    const elsewhere = await town.columnOf();
    const draft = await town.article('DRAFT', naming(elsewhere));
    const mine = await town.person('editor', town.column.id);
    const edited = await desk.edit.run(await town.as(mine), { ...ref(draft), title: '改过的标题' });
    expect(edited.fields).toMatchObject({ alsoIn: elsewhere.id });
  });

  it('does not see a column of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const draft = await town.article();
    await expect(
      desk.edit.run(await town.as('editor'), { ...ref(draft), ...naming(nextDoor.column) }),
    ).rejects.toMatchObject({ code: 'CONTENT.COLUMN_NOT_FOUND' });
  });
});
