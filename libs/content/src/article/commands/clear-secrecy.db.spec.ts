import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, ref } from '../../content.fixture.js';

describe('clear secrecy', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  it('makes the text ready to publish', async () => {
    const town = await aTown(desk, { secrecyStep: true });
    const cleared = await desk.clear.run(await town.as('secrecy'), ref(await town.article('SECRECY')));
    expect(cleared).toMatchObject({ state: 'APPROVED', secrecyBy: town.people.secrecy.id });
  });

  it('refuses an article in another state', async () => {
    const town = await aTown(desk, { secrecyStep: true });
    const article = await town.article('DRAFT');
    await expect(desk.clear.run(await town.as('secrecy'), { ...ref(article) })).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_WRONG_STATE',
    });
  });

  it('refuses someone without the right', async () => {
    const town = await aTown(desk, { secrecyStep: true });
    const article = await town.article('SECRECY');
    await expect(desk.clear.run(await town.as('reviewer'), { ...ref(article) })).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
  });

  it('refuses what somebody else changed meanwhile', async () => {
    const town = await aTown(desk, { secrecyStep: true });
    const article = await town.article('SECRECY');
    await expect(desk.clear.run(await town.as('secrecy'), { ...ref(article), version: 99 })).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_STALE',
      params: { version: article.version },
    });
  });

  it('does not see the article of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk, { secrecyStep: true }), await aTown(desk, { secrecyStep: true })];
    const article = await nextDoor.article('SECRECY');
    await expect(desk.clear.run(await town.as('secrecy'), { ...ref(article) })).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_NOT_FOUND',
    });
  });
});
