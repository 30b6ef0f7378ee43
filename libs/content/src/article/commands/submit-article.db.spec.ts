import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, ref } from '../../content.fixture.js';

describe('submit article', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  it('sends the text to review and tells once', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    const submitted = await desk.submit.run(await town.as('editor'), ref(article));
    expect(submitted).toMatchObject({ state: 'IN_REVIEW', version: 2, submittedBy: town.people.editor.id });
    expect((await desk.bed.activities(town.tenant)).at(-1)).toMatchObject({
      event: 'content.article-submitted',
      subject_id: article.id,
    });
  });

  it('names what a citizen would miss', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT', { fields: { source: ' ' }, body: '<p> </p>' });
    await expect(desk.submit.run(await town.as('editor'), ref(article))).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_INCOMPLETE',
      fields: [
        { field: 'source', rule: 'isNotEmpty' },
        { field: 'body', rule: 'isNotEmpty' },
      ],
    });
  });

  it('refuses an article in another state', async () => {
    const town = await aTown(desk);
    const article = await town.article('IN_REVIEW');
    await expect(desk.submit.run(await town.as('editor'), { ...ref(article) })).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_WRONG_STATE',
    });
  });

  it('refuses someone without the right', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    await expect(desk.submit.run(await town.as('reviewer'), { ...ref(article) })).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
  });

  it('refuses what somebody else changed meanwhile', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    await expect(desk.submit.run(await town.as('editor'), { ...ref(article), version: 99 })).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_STALE',
      params: { version: article.version },
    });
  });

  it('does not see the article of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const article = await nextDoor.article('DRAFT');
    await expect(desk.submit.run(await town.as('editor'), { ...ref(article) })).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_NOT_FOUND',
    });
  });
});
