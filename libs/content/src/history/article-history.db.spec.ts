import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Article } from '../article/article.js';
import { aDesk, aTown, type Desk, ref, type Town } from '../content.fixture.js';
import { ArticleHistory } from './article-history.js';
import { RestoreWording } from './restore-wording.js';

describe('the history of an article', () => {
  let desk: Desk;
  let history: ArticleHistory;
  let restore: RestoreWording;
  beforeAll(async () => {
    desk = await aDesk();
    history = new ArticleHistory(desk.bed.db, desk.articles, desk.wordings);
    restore = new RestoreWording(desk.bed.db, desk.articles, desk.wordings, desk.assets, desk.edit);
  });
  afterAll(() => desk.bed.close());

  const edited = async (town: Town, article: Article, title: string) =>
    desk.edit.run(await town.as('editor'), { ...ref(article), title, body: `<p>${title}。</p>` });
  const seen = async (town: Town, { id }: Article) => history.entries(await town.as('editor'), id);
  const type = async (town: Town, article: Article, title: string, minutesOn = 0) => {
    const scope = await town.as('editor');
    const now = new Date(scope.now.getTime() + minutesOn * 60_000);
    return desk.saveDraft.run(
      { ...scope, now },
      { articleId: article.id, baseVersion: article.version, title, body: '' },
    );
  };

  it('holds what was saved over, with its hand and digest, and what stands there now', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    await edited(town, await edited(town, article, '第二稿'), '第三稿');
    const entries = await seen(town, article);
    expect(entries.map(({ source, title, isPresent }) => [source, title, isPresent])).toEqual([
      ['revision', '第三稿', true],
      ['wording', '第二稿', false],
      ['wording', article.title, false],
    ]);
    expect(new Set(entries.map(({ byName }) => byName))).toEqual(new Set([town.people.editor.name]));
    expect(new Set(entries.map(({ digest }) => digest)).size).toBe(3);
  });

  it('keeps nothing twice when a save changes no word', async () => {
    const town = await aTown(desk);
    const article = await edited(town, await town.article('DRAFT'), '同一稿');
    await edited(town, article, '同一稿');
    expect(await seen(town, article)).toHaveLength(2);
  });

  it('says why a text was sent back', async () => {
    const town = await aTown(desk);
    const article = await town.article('IN_REVIEW');
    await desk.sendBack.run(await town.as('reviewer'), { ...ref(article), reason: '缺承办单位' });
    expect((await seen(town, article))[0]).toMatchObject({ state: 'RETURNED', note: '缺承办单位' });
  });

  it('shows whoever types what they typed, and nobody else', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    const draft = await type(town, article, '正在写');
    const colleague = await town.as(await town.person('editor'));
    expect((await seen(town, article)).map(({ source }) => source)).toContain('draft');
    expect((await history.entries(colleague, article.id)).map(({ source }) => source)).toEqual(['revision']);
    await expect(history.wording(colleague, article.id, { id: draft.id })).rejects.toMatchObject({
      code: 'CONTENT.WORDING_NOT_FOUND',
    });
  });

  it('keeps what was typed before a save also from what is typed in the same minute', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    await type(town, article, '保存前写的');
    const saved = await edited(town, article, '存下的');
    await type(town, saved, '保存后写的');
    const drafts = (await seen(town, article)).filter(({ source }) => source === 'draft');
    expect(drafts.map(({ title, state }) => [title, state])).toEqual([
      ['保存后写的', 'open'],
      ['保存前写的', null],
    ]);
  });

  it('brings back an older text as a draft on top, and loses nothing', async () => {
    const town = await aTown(desk);
    const article = await town.article('PUBLISHED');
    const changed = await edited(town, article, '改坏了');
    await type(town, changed, '正在写的');
    const restored = await restore.run(await town.as('editor'), { ...ref(changed), number: 1 });
    expect(restored).toMatchObject({ title: article.title, state: 'DRAFT', revision: 2, liveRevision: 1 });
    const entries = await seen(town, article);
    expect(entries.map(({ title }) => title).sort()).toEqual(
      [article.title, article.title, '改坏了', '正在写的'].sort(),
    );
    expect(entries.find(({ isPresent }) => isPresent)?.restoredFrom).toEqual(expect.any(Date));
    expect((await desk.bed.activities(town.tenant)).at(-1)?.event).toBe('content.article-wording-restored');
  });

  it('brings back what was typed, by whoever typed it', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    const draft = await type(town, article, '写过的');
    const restored = await restore.run(await town.as('editor'), { ...ref(article), id: draft.id });
    expect(restored.title).toBe('写过的');
  });

  it('does not bring back over what somebody else saved meanwhile', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    await edited(town, article, '同事的');
    await expect(restore.run(await town.as('editor'), { ...ref(article), number: 1 })).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_STALE',
    });
  });

  it('is refused of an article that is being reviewed', async () => {
    const town = await aTown(desk);
    const article = await town.article('IN_REVIEW');
    await expect(restore.run(await town.as('editor'), { ...ref(article), number: 1 })).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_WRONG_STATE',
    });
  });

  it('is refused to someone without the right', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    const reviewer = await town.as('reviewer');
    const forbidden = { code: 'AUTH.FORBIDDEN' };
    await expect(history.entries(reviewer, article.id)).rejects.toMatchObject(forbidden);
    await expect(restore.run(reviewer, { ...ref(article), number: 1 })).rejects.toMatchObject(forbidden);
  });

  it('does not see the article or the text of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const theirs = await nextDoor.article('DRAFT');
    await edited(nextDoor, theirs, '第二稿');
    const mine = await town.article('DRAFT');
    const scope = await town.as('editor');
    await expect(history.entries(scope, theirs.id)).rejects.toMatchObject({ code: 'CONTENT.ARTICLE_NOT_FOUND' });
    const id = (await seen(nextDoor, theirs)).find(({ source }) => source === 'wording')?.id ?? '';
    await expect(restore.run(scope, { ...ref(mine), id })).rejects.toMatchObject({ code: 'CONTENT.WORDING_NOT_FOUND' });
  });
});
