import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, ref } from '../../content.fixture.js';

describe('approve article', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  it('makes the text ready to publish', async () => {
    const town = await aTown(desk);
    const approved = await desk.approve.run(await town.as('reviewer'), {
      ...ref(await town.article('SUBMITTED')),
      note: '同意',
    });
    expect(approved).toMatchObject({ state: 'APPROVED', reviewedBy: town.people.reviewer.id, reviewNote: '同意' });
  });

  it('sends it on to the secrecy review where the column asks for one', async () => {
    const town = await aTown(desk, { secrecyStep: true });
    const approved = await desk.approve.run(await town.as('reviewer'), ref(await town.article('SUBMITTED')));
    expect(approved.state).toBe('SECRECY');
  });

  it('refuses whoever wrote the text, whatever else they are', async () => {
    const town = await aTown(desk);
    const article = await town.article('SUBMITTED');
    await desk.bed.grant(town.tenant, town.people.editor, 'reviewer');
    await expect(desk.approve.run(await town.as('editor'), ref(article))).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
  });

  it('does not exist for a reviewer of another column', async () => {
    const town = await aTown(desk);
    const other = await town.columnOf();
    const outsider = await town.person('reviewer', other.id);
    const article = await town.article('SUBMITTED');
    await expect(desk.approve.run(await town.as(outsider), ref(article))).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_NOT_FOUND',
    });
  });

  it('refuses an article in another state', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    await expect(desk.approve.run(await town.as('reviewer'), { ...ref(article) })).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_WRONG_STATE',
    });
  });

  it('refuses someone without the right', async () => {
    const town = await aTown(desk);
    const article = await town.article('SUBMITTED');
    await expect(desk.approve.run(await town.as('editor'), { ...ref(article) })).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
  });

  it('refuses what somebody else changed meanwhile', async () => {
    const town = await aTown(desk);
    const article = await town.article('SUBMITTED');
    await expect(desk.approve.run(await town.as('reviewer'), { ...ref(article), version: 99 })).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_STALE',
      params: { version: article.version },
    });
  });

  it('does not see the article of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const article = await nextDoor.article('SUBMITTED');
    await expect(desk.approve.run(await town.as('reviewer'), { ...ref(article) })).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_NOT_FOUND',
    });
  });
});
