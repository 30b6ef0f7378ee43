import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, ref, WITH_SECRECY } from '../../content.fixture.js';

describe('publish article', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  it('puts the approved text before the citizens and tells once', async () => {
    const town = await aTown(desk);
    const article = await town.article('APPROVED', { body: '<p>全部合格。</p>' });
    const published = await desk.publish.run(await town.as('publisher'), ref(article));
    expect(published).toMatchObject({ state: 'PUBLISHED', liveRevision: 1 });
    expect(await desk.items.get(town.tenant.siteId, article.id)).toMatchObject({
      title: article.title,
      body: '<p>全部合格。</p>',
      path: `/gzdt/${article.id}.html`,
    });
    expect((await desk.bed.activities(town.tenant)).at(-1)?.event).toBe('content.article-published');
  });

  it('refuses whoever wrote the text', async () => {
    const town = await aTown(desk);
    const article = await town.article('APPROVED');
    await desk.bed.grant(town.tenant, town.people.editor, 'publisher');
    await expect(desk.publish.run(await town.as('editor'), ref(article))).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
  });

  it('refuses whoever passed the text: two people stand behind what is published', async () => {
    const town = await aTown(desk);
    const article = await town.article('APPROVED');
    await desk.bed.grant(town.tenant, town.people.reviewer, 'publisher');
    const both = await town.as('reviewer');
    expect((await desk.queries.article(both, article.id)).passers).toEqual([both.actor.userId]);
    await expect(desk.publish.run(both, ref(article))).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
  });

  it('lets them publish after somebody else passed it again', async () => {
    const town = await aTown(desk);
    const article = await town.article('APPROVED');
    await desk.bed.grant(town.tenant, town.people.reviewer, 'publisher');
    const back = await desk.sendBack.run(await town.as('publisher'), { ...ref(article), reason: '补附件' });
    const again = await desk.submit.run(await town.as('editor'), ref(back));
    const passed = await desk.approve.run(await town.as(await town.person('reviewer')), ref(again));
    await desk.publish.run(await town.as('reviewer'), ref(passed));
    expect(await desk.items.get(town.tenant.siteId, article.id)).not.toBeNull();
  });

  it('judges what the column asks at publication: a secrecy step turned on after approval is not skipped', async () => {
    const town = await aTown(desk);
    const article = await town.article('APPROVED');
    const admin = await town.as('admin');
    await desk.changeColumn.run(admin, { columnId: town.column.id, version: 1, steps: WITH_SECRECY });
    await expect(desk.publish.run(await town.as('publisher'), ref(article))).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_STALE',
    });
    const asked = await desk.queries.article(admin, article.id);
    expect(asked).toMatchObject({ state: 'IN_REVIEW', step: 'secrecy', stepRole: 'secrecy' });
    const passed = await desk.approve.run(await town.as('secrecy'), ref(asked));
    expect(await desk.publish.run(await town.as('publisher'), ref(passed))).toMatchObject({ state: 'PUBLISHED' });
  });

  it('refuses, whoever changed what is asked, and says which step is missing', async () => {
    const town = await aTown(desk);
    const article = await town.article('APPROVED');
    await desk.bed.superuser(
      `insert into workflow_definition (tenant_id, subject_type, owner_id, steps) values ($1, 'Article', $1, $2)`,
      [town.tenant.siteId, JSON.stringify(WITH_SECRECY)],
    );
    await expect(desk.publish.run(await town.as('publisher'), ref(article))).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_STEP_ASKED',
      params: { step: 'secrecy' },
    });
  });

  it('leaves what was approved as it is when a column asks for less', async () => {
    const town = await aTown(desk);
    const article = await town.article('APPROVED');
    await desk.changeColumn.run(await town.as('admin'), { columnId: town.column.id, version: 1, steps: [] });
    expect(await desk.queries.article(await town.as('publisher'), article.id)).toMatchObject({
      state: 'APPROVED',
      version: article.version,
    });
  });

  it('leaves nothing behind when the journal fails', async () => {
    const town = await aTown(desk);
    const article = await town.article('APPROVED');
    await desk.bed.superuser('alter table journal_activity add constraint no_more check (false) not valid');
    await expect(desk.publish.run(await town.as('publisher'), ref(article))).rejects.toThrow();
    await desk.bed.superuser('alter table journal_activity drop constraint no_more');
    expect(await desk.items.get(town.tenant.siteId, article.id)).toBeNull();
    expect(await desk.queries.article(await town.as('editor'), article.id)).toMatchObject({ state: 'APPROVED' });
  });

  it('refuses an article in another state', async () => {
    const town = await aTown(desk);
    const article = await town.article('IN_REVIEW');
    await expect(desk.publish.run(await town.as('publisher'), { ...ref(article) })).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_WRONG_STATE',
    });
  });

  it('refuses someone without the right', async () => {
    const town = await aTown(desk);
    const article = await town.article('APPROVED');
    await expect(desk.publish.run(await town.as('reviewer'), { ...ref(article) })).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
  });

  it('refuses what somebody else changed meanwhile', async () => {
    const town = await aTown(desk);
    const article = await town.article('APPROVED');
    await expect(desk.publish.run(await town.as('publisher'), { ...ref(article), version: 99 })).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_STALE',
      params: { version: article.version },
    });
  });

  it('does not see the article of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const article = await nextDoor.article('APPROVED');
    await expect(desk.publish.run(await town.as('publisher'), { ...ref(article) })).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_NOT_FOUND',
    });
  });
});
