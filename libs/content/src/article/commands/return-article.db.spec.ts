import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, ref } from '../../content.fixture.js';

describe('return article', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  it('sends the text back with the reason', async () => {
    const town = await aTown(desk);
    const returned = await desk.sendBack.run(await town.as('reviewer'), {
      ...ref(await town.article('IN_REVIEW')),
      reason: '缺少附件',
    });
    expect(returned).toMatchObject({ state: 'RETURNED', step: null });
    expect(returned.taken.at(-1)).toMatchObject({
      event: 'return',
      key: 'review',
      by: town.people.reviewer.id,
      note: '缺少附件',
    });
  });

  it('lets a publisher return what was approved', async () => {
    const town = await aTown(desk);
    const returned = await desk.sendBack.run(await town.as('publisher'), {
      ...ref(await town.article('APPROVED')),
      reason: '标题有误',
    });
    expect(returned.state).toBe('RETURNED');
  });

  it('refuses an article in another state', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    await expect(
      desk.sendBack.run(await town.as('reviewer'), { ...ref(article), reason: '缺少附件' }),
    ).rejects.toMatchObject({ code: 'CONTENT.ARTICLE_WRONG_STATE' });
  });

  it('refuses someone without the right', async () => {
    const town = await aTown(desk);
    const article = await town.article('IN_REVIEW');
    await expect(
      desk.sendBack.run(await town.as('publisher'), { ...ref(article), reason: '缺少附件' }),
    ).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
  });

  it('refuses what somebody else changed meanwhile', async () => {
    const town = await aTown(desk);
    const article = await town.article('IN_REVIEW');
    await expect(
      desk.sendBack.run(await town.as('reviewer'), { ...ref(article), version: 99, reason: '缺少附件' }),
    ).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_STALE',
      params: { version: article.version },
    });
  });

  it('does not see the article of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const article = await nextDoor.article('IN_REVIEW');
    await expect(
      desk.sendBack.run(await town.as('reviewer'), { ...ref(article), reason: '缺少附件' }),
    ).rejects.toMatchObject({ code: 'CONTENT.ARTICLE_NOT_FOUND' });
  });
});
