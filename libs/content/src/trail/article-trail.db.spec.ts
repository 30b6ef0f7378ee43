import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WorkflowTrail } from '@jiyue/workflow';
import { aDesk, aTown, type Desk, ref, type Town } from '../content.fixture.js';
import { ArticleTrails } from './article-trail.js';

describe('the trail of an article', () => {
  let desk: Desk;
  let trails: ArticleTrails;
  beforeAll(async () => {
    desk = await aDesk();
    trails = new ArticleTrails(desk.bed.db, desk.queries, new WorkflowTrail(desk.bed.db), desk.ignored);
  });
  afterAll(() => desk.bed.close());

  const seenBy = async (town: Town, id: string) => trails.of(await town.as('reviewer'), id);

  it('names every hand in order, with what was said and the digest of what was judged', async () => {
    const town = await aTown(desk);
    const article = await town.article('IN_REVIEW');
    const back = await desk.sendBack.run(await town.as('reviewer'), { ...ref(article), reason: '缺承办单位' });
    const mended = await desk.edit.run(await town.as('editor'), {
      ...ref(back),
      title: '关于公布巡查结果的通知（县水利局）',
    });
    const sent = await desk.submit.run(await town.as('editor'), ref(mended));
    const { taken } = await seenBy(town, sent.id);
    expect(taken.map(({ event, byName, note }) => [event, byName, note])).toEqual([
      ['edit', town.people.editor.name, null],
      ['submit', town.people.editor.name, null],
      ['return', town.people.reviewer.name, '缺承办单位'],
      ['submit', town.people.editor.name, null],
    ]);
    expect(taken.map(({ isUnchanged }) => isUnchanged)).toEqual([null, false, null, true]);
  });

  it('shows that what citizens read is what was approved', async () => {
    const town = await aTown(desk);
    const article = await town.article('PUBLISHED');
    const { taken } = await seenBy(town, article.id);
    const judged = taken.filter(({ hash }) => hash !== null);
    expect(new Set(judged.map(({ hash }) => hash)).size).toBe(1);
    expect(judged.map(({ event, isUnchanged }) => [event, isUnchanged])).toEqual([
      ['submit', true],
      ['approve', true],
      ['publish', true],
    ]);
  });

  it('tells when a text is no longer what was approved, whoever changed it', async () => {
    const town = await aTown(desk);
    const article = await town.article('PUBLISHED');
    await desk.bed.superuser(`set session_replication_role = replica;
      update content_revision set body = '<p>全部不合格。</p>' where article_id = '${article.id}';
      set session_replication_role = origin`);
    const { taken } = await seenBy(town, article.id);
    expect(taken.filter(({ isUnchanged }) => isUnchanged === false).map(({ event }) => event)).toEqual([
      'submit',
      'approve',
      'publish',
    ]);
  });

  it('shows nothing of the tenant next door, and nothing to whoever may not read the article', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const article = await nextDoor.article('PUBLISHED');
    await expect(seenBy(town, article.id)).rejects.toMatchObject({ code: 'CONTENT.ARTICLE_NOT_FOUND' });
    const stranger = await nextDoor.person('editor', (await nextDoor.columnOf()).id);
    await expect(trails.of(await nextDoor.as(stranger), article.id)).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_NOT_FOUND',
    });
  });
});
