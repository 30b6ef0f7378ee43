import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, ref } from '../../content.fixture.js';

describe('recall article', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  it('takes a submission back to its writer', async () => {
    const town = await aTown(desk);
    const article = await town.article('IN_REVIEW');
    const recalled = await desk.recall.run(await town.as('editor'), ref(article));
    expect(recalled).toMatchObject({ state: 'DRAFT', submittedBy: null });
  });

  it('takes back what was approved, and the approval with it', async () => {
    const town = await aTown(desk);
    const recalled = await desk.recall.run(await town.as('editor'), ref(await town.article('APPROVED')));
    const again = await desk.submit.run(await town.as('editor'), ref(recalled));
    expect(again).toMatchObject({ state: 'IN_REVIEW', step: 'review' });
  });

  it('refuses an article in another state', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    await expect(desk.recall.run(await town.as('editor'), { ...ref(article) })).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_WRONG_STATE',
    });
  });

  it('refuses someone without the right', async () => {
    const town = await aTown(desk);
    const article = await town.article('IN_REVIEW');
    await expect(desk.recall.run(await town.as('reviewer'), { ...ref(article) })).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
  });

  it('refuses what somebody else changed meanwhile', async () => {
    const town = await aTown(desk);
    const article = await town.article('IN_REVIEW');
    await expect(desk.recall.run(await town.as('editor'), { ...ref(article), version: 99 })).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_STALE',
      params: { version: article.version },
    });
  });

  it('does not see the article of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const article = await nextDoor.article('IN_REVIEW');
    await expect(desk.recall.run(await town.as('editor'), { ...ref(article) })).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_NOT_FOUND',
    });
  });
});
