import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Article } from '../article/article.js';
import { aDesk, aTown, type Desk, ref, type Town } from '../content.fixture.js';
import { DraftQueries } from './draft.queries.js';
import { DAYS_KEPT, VERSIONS_KEPT } from './draft.repository.js';
import { ExpireDrafts } from './expire-drafts.js';

const MINUTE = 60_000;

describe('drafts', () => {
  let desk: Desk;
  let queries: DraftQueries;
  beforeAll(async () => {
    desk = await aDesk();
    queries = new DraftQueries(desk.bed.db, desk.drafts, desk.queries);
  });
  afterAll(() => desk.bed.close());

  const type = async (town: Town, article: Article, title: string, minutesOn = 0) => {
    const scope = await town.as('editor');
    const now = new Date(scope.now.getTime() + minutesOn * MINUTE);
    const texts = { title, body: '<p>一</p>', fields: { formedOn: '2026-1' } };
    return desk.saveDraft.run({ ...scope, now }, { articleId: article.id, baseVersion: article.version, ...texts });
  };

  it('are kept without an activity, and leave the article as it is', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    const before = await desk.bed.activities(town.tenant);
    await type(town, article, '正在写的标题');
    expect(await desk.bed.activities(town.tenant)).toEqual(before);
    expect(await desk.queries.article(await town.as('editor'), article.id)).toEqual(article);
    expect(await queries.open(await town.as('editor'), article.id)).toMatchObject({
      title: '正在写的标题',
      baseVersion: 1,
    });
  });

  it('keep a value that is not finished, cleaned of what nobody may show', async () => {
    const town = await aTown(desk, { kinds: ['policy-document'] });
    const article = await town.article('DRAFT');
    const given = { ...ref(article), baseVersion: 1, body: '<p onclick="x()">一</p>', fields: { formedOn: '2026-1' } };
    expect(await desk.saveDraft.run(await town.as('editor'), given)).toMatchObject({
      body: '<p>一</p>',
      fields: { formedOn: '2026-1', source: '市水利局' },
    });
  });

  it('are one version a minute, and no more than are worth keeping', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    for (let minute = 0; minute < VERSIONS_KEPT + 5; minute++) {
      await type(town, article, `第 ${minute} 分钟`, minute);
      await type(town, article, `第 ${minute} 分钟，改过`, minute);
    }
    const versions = await queries.versions(await town.as('editor'), article.id);
    expect(versions).toHaveLength(VERSIONS_KEPT);
    expect([versions[0]?.title, versions.at(-1)?.title]).toEqual([
      `第 ${VERSIONS_KEPT + 4} 分钟，改过`,
      '第 5 分钟，改过',
    ]);
  });

  it('are offered until the text is said to be the text', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    await type(town, article, '草稿');
    await desk.edit.run(await town.as('editor'), { ...ref(article), title: '草稿' });
    expect(await queries.open(await town.as('editor'), article.id)).toBeNull();
  });

  it('are offered until they are dropped', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    await type(town, article, '不要了');
    await desk.dropDraft.run(await town.as('editor'), { articleId: article.id });
    expect(await queries.open(await town.as('editor'), article.id)).toBeNull();
    expect(await queries.versions(await town.as('editor'), article.id)).toHaveLength(1);
  });

  it('stay when somebody else changed the article meanwhile', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    const colleague = await town.as(await town.person('editor'));
    await desk.edit.run(colleague, { ...ref(article), title: '同事的标题' });
    await type(town, article, '我的标题');
    expect(await queries.open(await town.as('editor'), article.id)).toMatchObject({
      title: '我的标题',
      baseVersion: 1,
    });
    expect(await queries.open(colleague, article.id)).toBeNull();
  });

  it('are forgotten when they are old', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    await type(town, article, '旧的', -(DAYS_KEPT * 24 * 60 + 1));
    await type(town, article, '新的', -(DAYS_KEPT * 24 * 60 - 1));
    await new ExpireDrafts(desk.bed.db, desk.drafts).tick(new Date());
    const versions = await queries.versions(await town.as('editor'), article.id);
    expect(versions.map(({ title }) => title)).toEqual(['新的']);
  });

  it('are kept of an article that went to review meanwhile, and are no text of it', async () => {
    const town = await aTown(desk);
    const article = await town.article('IN_REVIEW');
    await type(town, article, '送审以后写的');
    expect(await queries.open(await town.as('editor'), article.id)).toMatchObject({ title: '送审以后写的' });
    expect(await desk.queries.article(await town.as('editor'), article.id)).toEqual(article);
  });

  it('are kept for a year where they are the last words that nobody said to be the text', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    await type(town, article, '旧的', -(DAYS_KEPT * 24 * 60 + 2));
    await type(town, article, '没有保存的最后一句', -(DAYS_KEPT * 24 * 60 + 1));
    await new ExpireDrafts(desk.bed.db, desk.drafts).tick(new Date());
    const versions = await queries.versions(await town.as('editor'), article.id);
    expect(versions.map(({ title }) => title)).toEqual(['没有保存的最后一句']);
  });

  it('are refused of someone without the right', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    const given = { articleId: article.id, baseVersion: 1, title: '草稿' };
    await expect(desk.saveDraft.run(await town.as('reviewer'), given)).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
  });

  it('do not see the article or the file of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const hidden = { code: 'CONTENT.ARTICLE_NOT_FOUND' };
    await expect(type(town, await nextDoor.article('DRAFT'), '草稿')).rejects.toMatchObject(hidden);
    const { assetId } = await desk.createUpload.run(await nextDoor.as('editor'), { fileName: 'a.pdf', size: 9 });
    const given = { ...ref(await town.article('DRAFT')), baseVersion: 1, attachmentIds: [assetId] };
    await expect(desk.saveDraft.run(await town.as('editor'), given)).rejects.toMatchObject({
      code: 'CONTENT.ASSET_NOT_FOUND',
    });
  });

  it('do not see the column of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const { columnId } = await nextDoor.article('DRAFT');
    const given = { ...ref(await town.article('DRAFT')), baseVersion: 1, columnId };
    await expect(desk.saveDraft.run(await town.as('editor'), given)).rejects.toMatchObject({
      code: 'CONTENT.COLUMN_NOT_FOUND',
    });
  });
});
