import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, ref } from '../../content.fixture.js';

describe('withdraw article', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  it('takes the article from the citizens with the reason', async () => {
    const town = await aTown(desk);
    const article = await town.article('PUBLISHED');
    const withdrawn = await desk.withdraw.run(await town.as('publisher'), { ...ref(article), reason: '数据有误' });
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', liveRevision: null, withdrawReason: '数据有误' });
    expect(await desk.items.get(town.tenant.siteId, article.id)).toBeNull();
  });

  it('leaves the revision being worked on where it is', async () => {
    const town = await aTown(desk);
    const edited = await desk.edit.run(await town.as('editor'), {
      ...ref(await town.article('PUBLISHED')),
      title: '更正',
    });
    const withdrawn = await desk.withdraw.run(await town.as('publisher'), { ...ref(edited), reason: '数据有误' });
    expect(withdrawn).toMatchObject({ state: 'DRAFT', revision: 2, liveRevision: null, title: '更正' });
  });

  it('refuses an article in another state', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    await expect(
      desk.withdraw.run(await town.as('publisher'), { ...ref(article), reason: '数据有误' }),
    ).rejects.toMatchObject({ code: 'CONTENT.ARTICLE_WRONG_STATE' });
  });

  it('refuses someone without the right', async () => {
    const town = await aTown(desk);
    const article = await town.article('PUBLISHED');
    await expect(
      desk.withdraw.run(await town.as('reviewer'), { ...ref(article), reason: '数据有误' }),
    ).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
  });

  it('refuses what somebody else changed meanwhile', async () => {
    const town = await aTown(desk);
    const article = await town.article('PUBLISHED');
    await expect(
      desk.withdraw.run(await town.as('publisher'), { ...ref(article), version: 99, reason: '数据有误' }),
    ).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_STALE',
      params: { version: article.version },
    });
  });

  it('does not see the article of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const article = await nextDoor.article('PUBLISHED');
    await expect(
      desk.withdraw.run(await town.as('publisher'), { ...ref(article), reason: '数据有误' }),
    ).rejects.toMatchObject({ code: 'CONTENT.ARTICLE_NOT_FOUND' });
  });
});
