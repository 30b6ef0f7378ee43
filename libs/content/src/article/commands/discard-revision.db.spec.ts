import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, ref } from '../../content.fixture.js';

describe('discard revision', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  it('drops the revision being worked on and leaves the live one alone', async () => {
    const town = await aTown(desk);
    const edited = await desk.edit.run(await town.as('editor'), {
      ...ref(await town.article('PUBLISHED')),
      title: '更正',
    });
    const discarded = await desk.discard.run(await town.as('editor'), ref(edited));
    expect(discarded).toMatchObject({ state: 'PUBLISHED', revision: 1, liveRevision: 1, lastRevision: 2 });
    expect(await desk.items.get(town.tenant.siteId, edited.id)).toMatchObject({ title: discarded.title });
  });

  it('refuses an article that is not live', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    await expect(desk.discard.run(await town.as('editor'), ref(article))).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_WRONG_STATE',
    });
  });

  it('refuses someone without the right', async () => {
    const town = await aTown(desk);
    const edited = await desk.edit.run(await town.as('editor'), {
      ...ref(await town.article('PUBLISHED')),
      title: '更正',
    });
    await expect(desk.discard.run(await town.as('publisher'), ref(edited))).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
  });

  it('does not see the article of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const article = await nextDoor.article('PUBLISHED');
    await expect(desk.discard.run(await town.as('editor'), ref(article))).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_NOT_FOUND',
    });
  });
});
