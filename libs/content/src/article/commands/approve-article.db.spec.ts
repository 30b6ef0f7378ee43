import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, ref, WITH_SECRECY } from '../../content.fixture.js';

describe('approve article', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  it('makes the text ready to publish', async () => {
    const town = await aTown(desk);
    const approved = await desk.approve.run(await town.as('reviewer'), {
      ...ref(await town.article('IN_REVIEW')),
      note: '同意',
    });
    expect(approved).toMatchObject({ state: 'APPROVED', step: 'publish' });
    expect(approved.taken.at(-1)).toMatchObject({ key: 'review', by: town.people.reviewer.id, note: '同意' });
  });

  it('sends it on to the next step where the column asks for one', async () => {
    const town = await aTown(desk, { steps: WITH_SECRECY });
    const approved = await desk.approve.run(await town.as('reviewer'), ref(await town.article('IN_REVIEW')));
    expect(approved).toMatchObject({ state: 'IN_REVIEW', step: 'secrecy', stepRole: 'secrecy' });
    const cleared = await desk.approve.run(await town.as('secrecy'), ref(approved));
    expect(cleared).toMatchObject({ state: 'APPROVED', stepRole: 'publisher' });
  });

  it('refuses whoever takes another step of the way', async () => {
    const town = await aTown(desk, { steps: WITH_SECRECY });
    const article = await town.article('IN_REVIEW');
    await expect(desk.approve.run(await town.as('secrecy'), ref(article))).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
  });

  it('asks for a step only of the texts that its condition names', async () => {
    const when = { field: 'isLive', is: true };
    const town = await aTown(desk, {
      steps: [
        { key: 'review', role: 'reviewer' },
        { key: 'final', role: 'publisher', when },
      ],
    });
    const published = await town.article('PUBLISHED');
    const edited = await desk.edit.run(await town.as('editor'), { ...ref(published), title: '更正' });
    const submitted = await desk.submit.run(await town.as('editor'), { ...ref(edited), change: { isMinor: true } });
    const approved = await desk.approve.run(await town.as('reviewer'), ref(submitted));
    expect(approved).toMatchObject({ state: 'IN_REVIEW', step: 'final' });
  });

  it('refuses whoever wrote the text, whatever else they are', async () => {
    const town = await aTown(desk);
    const article = await town.article('IN_REVIEW');
    await desk.bed.grant(town.tenant, town.people.editor, 'reviewer');
    await expect(desk.approve.run(await town.as('editor'), ref(article))).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
  });

  it('does not exist for a reviewer of another column', async () => {
    const town = await aTown(desk);
    const other = await town.columnOf();
    const outsider = await town.person('reviewer', other.id);
    const article = await town.article('IN_REVIEW');
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
    const article = await town.article('IN_REVIEW');
    await expect(desk.approve.run(await town.as('editor'), { ...ref(article) })).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
  });

  it('refuses what somebody else changed meanwhile', async () => {
    const town = await aTown(desk);
    const article = await town.article('IN_REVIEW');
    await expect(desk.approve.run(await town.as('reviewer'), { ...ref(article), version: 99 })).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_STALE',
      params: { version: article.version },
    });
  });

  it('does not see the article of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const article = await nextDoor.article('IN_REVIEW');
    await expect(desk.approve.run(await town.as('reviewer'), { ...ref(article) })).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_NOT_FOUND',
    });
  });
});
