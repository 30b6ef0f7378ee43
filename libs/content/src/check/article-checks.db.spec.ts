import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, ref } from '../content.fixture.js';

const PRIVATE = '<p>张三，证号430101199003077533。</p>';

describe('the checks of an article', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  // A text that was approved when nothing looked for numbers yet; the database lets nobody change one now.
  const beforeTheRule = (id: string) =>
    desk.bed.superuser(`set session_replication_role = replica;
      update content_revision set body = '${PRIVATE}' where article_id = '${id}';
      set session_replication_role = origin`);

  it('read the text as it is typed, before it is any article', async () => {
    const town = await aTown(desk);
    const found = await desk.checks.of(await town.as('editor'), { title: '通知', body: '<p>再接再励</p>' });
    expect(found).toMatchObject([
      { key: 'typo', action: 'WARN', remedy: '再接再厉', place: { field: 'body', nth: 0 } },
    ]);
  });

  it('read the present text of an article where none is given, for whoever may read it', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT', { body: PRIVATE, fields: { summary: '手机13800000127' } });
    const found = await desk.checks.of(await town.as('reviewer'), { articleId: article.id });
    expect(found.map(({ key, action, place }) => [key, action, place.field])).toEqual([
      ['mobileNumber', 'BLOCK', 'summary'],
      ['identityCard', 'BLOCK', 'body'],
    ]);
  });

  it('do not see the article of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const article = await nextDoor.article('DRAFT');
    await expect(desk.checks.of(await town.as('editor'), { articleId: article.id })).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_NOT_FOUND',
    });
  });

  it('stop a text on its way to review, and say where', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT', { body: PRIVATE });
    await expect(desk.submit.run(await town.as('editor'), ref(article))).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_BLOCKED',
      params: { count: 1 },
      fields: [{ field: 'body', rule: 'CHECKS.identityCard' }],
    });
  });

  it('let pass what is only advised', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT', { body: '<p>再接再励</p>' });
    const submitted = await desk.submit.run(await town.as('editor'), ref(article));
    expect(submitted.state).toBe('IN_REVIEW');
  });

  it('stop an approved text before it comes before citizens', async () => {
    const town = await aTown(desk);
    const article = await town.article('APPROVED');
    await beforeTheRule(article.id);
    await expect(desk.publish.run(await town.as('publisher'), ref(article))).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_BLOCKED',
    });
  });
});
