import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Article } from '../article/article.js';
import { aDesk, aTown, type Desk, ref, type Town } from '../content.fixture.js';
import { NoteEditing } from '../presence/note-editing.js';
import { PresenceRepository, SILENT_SECONDS } from '../presence/presence.repository.js';
import { DraftQueries } from './draft.queries.js';
import { VERSIONS_KEPT } from './draft.repository.js';
import { TakeUpDraft } from './take-up-draft.js';

describe('two windows of one person', () => {
  let desk: Desk;
  let queries: DraftQueries;
  let note: NoteEditing;
  let takeUpDraft: TakeUpDraft;
  beforeAll(async () => {
    desk = await aDesk();
    queries = new DraftQueries(desk.bed.db, desk.drafts, desk.queries);
    takeUpDraft = new TakeUpDraft(desk.bed.db, desk.drafts, desk.articles);
    note = new NoteEditing(desk.bed.db, desk.articles, new PresenceRepository(desk.bed.db));
  });
  afterAll(() => desk.bed.close());

  type Place = { town: Town; article: Article };
  const place = async (): Promise<Place> => {
    const town = await aTown(desk);
    return { town, article: await town.article('DRAFT') };
  };
  const later = async (town: Town, seconds: number) => {
    const scope = await town.as('editor');
    return { ...scope, now: new Date(scope.now.getTime() + seconds * 1000) };
  };
  const type = async ({ town, article }: Place, windowId: string, title: string, seconds = 0) =>
    desk.saveDraft.run(await later(town, seconds), {
      ...{ articleId: article.id, baseVersion: article.version, windowId },
      ...{ title, body: '<p>一</p>' },
    });
  const versions = async ({ town, article }: Place) =>
    (await queries.versions(await town.as('editor'), article.id)).map(({ title, windowId }) => [title, windowId]);
  const takeUp = async ({ town, article }: Place, windowId: string, seconds = 0) =>
    takeUpDraft.run(await later(town, seconds), { articleId: article.id, windowId });
  const isThere = async ({ town, article }: Place, windowId: string) =>
    note.run(await town.as('editor'), { articleId: article.id, windowId, device: 'computer', browser: 'chrome' });

  it('keep what is typed in each, also within one minute', async () => {
    const here = await place();
    const [one, two] = [randomUUID(), randomUUID()];
    await type(here, one, '左边的窗口');
    await type(here, two, '右边的窗口', 0.001);
    expect(await versions(here)).toEqual([
      ['右边的窗口', two],
      ['左边的窗口', one],
    ]);
  });

  it('settle each its own text', async () => {
    const here = await place();
    const [one, two] = [randomUUID(), randomUUID()];
    await type(here, one, '左边的窗口');
    await type(here, two, '右边的窗口', 1);
    const texts = { title: '右边的窗口', windowId: two };
    await desk.edit.run(await here.town.as('editor'), { ...ref(here.article), ...texts });
    expect(await takeUp(here, one)).toMatchObject({ title: '左边的窗口', baseVersion: here.article.version });
  });

  it('drop each its own text', async () => {
    const here = await place();
    const [one, two] = [randomUUID(), randomUUID()];
    await type(here, one, '左边的窗口');
    await type(here, two, '右边的窗口', 1);
    await desk.dropDraft.run(await here.town.as('editor'), { articleId: here.article.id, windowId: two });
    expect(await takeUp(here, one)).toMatchObject({ title: '左边的窗口' });
  });

  it('leave each other’s text alone while both are open', async () => {
    const here = await place();
    const [one, two] = [randomUUID(), randomUUID()];
    await type(here, one, '还开着的窗口');
    await isThere(here, one);
    expect(await takeUp(here, two)).toBeNull();
    expect(await takeUp(here, one)).toMatchObject({ title: '还开着的窗口' });
  });

  it('go on with what a closed one left, which is theirs from then on', async () => {
    const here = await place();
    const [one, two] = [randomUUID(), randomUUID()];
    await type(here, one, '关掉的窗口');
    await isThere(here, one);
    expect(await takeUp(here, two, SILENT_SECONDS + 1)).toMatchObject({ title: '关掉的窗口', windowId: two });
    await type(here, two, '接着写的', SILENT_SECONDS + 2);
    expect(await versions(here)).toEqual([
      ['接着写的', two],
      ['关掉的窗口', two],
    ]);
  });

  it('keep the last words of each, however long is typed in the other', async () => {
    const here = await place();
    const [one, two] = [randomUUID(), randomUUID()];
    await type(here, one, '只写了一句');
    for (let minute = 1; minute <= VERSIONS_KEPT + 2; minute++) await type(here, two, `第 ${minute} 分钟`, minute * 60);
    const kept = await versions(here);
    expect(kept).toHaveLength(VERSIONS_KEPT + 1);
    expect(kept.at(-1)).toEqual(['只写了一句', one]);
  });

  it('take up nothing of a colleague’s', async () => {
    const here = await place();
    await type(here, randomUUID(), '我的');
    const colleague = await here.town.as(await here.town.person('editor'));
    const given = { articleId: here.article.id, windowId: randomUUID() };
    expect(await takeUpDraft.run(colleague, given)).toBeNull();
  });

  it('are refused to someone without the right, and do not see the article of the tenant next door', async () => {
    const [here, nextDoor] = [await place(), await place()];
    const given = { articleId: here.article.id, windowId: randomUUID() };
    await expect(takeUpDraft.run(await here.town.as('reviewer'), given)).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
    await expect(takeUpDraft.run(await nextDoor.town.as('editor'), given)).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_NOT_FOUND',
    });
  });
});
