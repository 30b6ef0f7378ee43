import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, ref, type Town, WITH_SECRECY } from '../content.fixture.js';

const HOUR = 3600_000;
const inHours = (hours: number): Date => new Date(Date.now() + hours * HOUR);

describe('schedule article', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  const plansOf = (town: Town) =>
    desk.bed.superuser('select act, at, ordered_by from content_plan where tenant_id = $1 order by act', [
      town.tenant.siteId,
    ]);
  const isRead = async (town: Town, { id }: { id: string }) => (await desk.items.get(town.tenant.siteId, id)) !== null;

  it('orders the publication for a time: nothing is before the citizens until then', async () => {
    const town = await aTown(desk);
    const at = inHours(2);
    const article = await town.article('APPROVED');
    const scheduled = await desk.schedule.run(await town.as('publisher'), { ...ref(article), at });
    expect(scheduled).toMatchObject({ state: 'SCHEDULED', step: null, liveRevision: null, publishedAt: null });
    expect(scheduled.plans.publish).toMatchObject({ by: town.people.publisher.id });
    expect(await plansOf(town)).toEqual([{ act: 'publish', at, ordered_by: town.people.publisher.id }]);
    expect(await isRead(town, article)).toBe(false);
    expect((await desk.bed.activities(town.tenant)).at(-1)?.event).toBe('content.article-scheduled');
  });

  it('changes the time, by whom it was changed', async () => {
    const town = await aTown(desk);
    const scheduled = await town.scheduled({ at: inHours(2) });
    const other = await town.person('publisher');
    const at = inHours(3);
    const later = await desk.schedule.run(await town.as(other), { ...ref(scheduled), at, withdrawAt: inHours(4) });
    expect(later).toMatchObject({ state: 'SCHEDULED', version: scheduled.version + 1 });
    expect(await plansOf(town)).toMatchObject([
      { act: 'publish', at, ordered_by: other.id },
      { act: 'withdraw', ordered_by: other.id },
    ]);
  });

  it('leaves the live revision before the citizens while the next one waits for its time', async () => {
    const town = await aTown(desk);
    const published = await town.article('PUBLISHED');
    const edited = await desk.edit.run(await town.as('editor'), { ...ref(published), title: '更正' });
    const submitted = await desk.submit.run(await town.as('editor'), { ...ref(edited), change: { isMinor: true } });
    const approved = await desk.approve.run(await town.as('reviewer'), ref(submitted));
    await desk.schedule.run(await town.as('publisher'), { ...ref(approved), at: inHours(1) });
    expect(await desk.items.get(town.tenant.siteId, published.id)).toMatchObject({ title: published.title });
  });

  it.each([
    ['the past', -1, undefined, 'CONTENT.TIME_NOT_AHEAD'],
    ['more than a year away', 24 * 367, undefined, 'CONTENT.TIME_NOT_AHEAD'],
    ['a withdrawal before it', 2, 1, 'CONTENT.WITHDRAWAL_BEFORE_PUBLICATION'],
  ])('refuses %s', async (_what, at, withdrawAt, code) => {
    const town = await aTown(desk);
    const article = await town.article('APPROVED');
    const order = { ...ref(article), at: inHours(at), ...(withdrawAt && { withdrawAt: inHours(withdrawAt) }) };
    await expect(desk.schedule.run(await town.as('publisher'), order)).rejects.toMatchObject({ code });
    expect(await plansOf(town)).toEqual([]);
  });

  it('refuses whoever wrote or passed the text, as a publication does', async () => {
    const town = await aTown(desk);
    const article = await town.article('APPROVED');
    await desk.bed.grant(town.tenant, town.people.editor, 'publisher');
    await desk.bed.grant(town.tenant, town.people.reviewer, 'publisher');
    const order = { ...ref(article), at: inHours(1) };
    await expect(desk.schedule.run(await town.as('editor'), order)).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
    await expect(desk.schedule.run(await town.as('reviewer'), order)).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
  });

  it('refuses an article in another state', async () => {
    const town = await aTown(desk);
    const order = { ...ref(await town.article('IN_REVIEW')), at: inHours(1) };
    await expect(desk.schedule.run(await town.as('publisher'), order)).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_WRONG_STATE',
    });
  });

  it('refuses someone without the right, and what somebody else changed meanwhile', async () => {
    const town = await aTown(desk);
    const order = { ...ref(await town.article('APPROVED')), at: inHours(1) };
    await expect(desk.schedule.run(await town.as('secrecy'), order)).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
    await expect(desk.schedule.run(await town.as('publisher'), { ...order, version: 99 })).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_STALE',
    });
  });

  it('does not see the article of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const order = { ...ref(await nextDoor.article('APPROVED')), at: inHours(1) };
    await expect(desk.schedule.run(await town.as('publisher'), order)).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_NOT_FOUND',
    });
  });

  it('goes back to the review when the column asks for another step, and the order with it', async () => {
    const town = await aTown(desk);
    const scheduled = await town.scheduled();
    await desk.changeColumn.run(await town.as('admin'), { columnId: town.column.id, version: 1, steps: WITH_SECRECY });
    const asked = await desk.queries.article(await town.as('publisher'), scheduled.id);
    expect(asked).toMatchObject({ state: 'IN_REVIEW', step: 'secrecy', plans: {} });
  });

  it('stays as it is when the column changes in what does not concern it', async () => {
    const town = await aTown(desk);
    const scheduled = await town.scheduled();
    await desk.changeColumn.run(await town.as('admin'), { columnId: town.column.id, version: 1, steps: [] });
    const after = await desk.queries.article(await town.as('publisher'), scheduled.id);
    expect(after).toMatchObject({ state: 'SCHEDULED', version: scheduled.version });
  });
});

describe('unschedule article', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  it('takes the order back: the text waits for its publisher again', async () => {
    const town = await aTown(desk);
    const scheduled = await town.scheduled({ withdrawAt: inHours(5) });
    const back = await desk.unschedule.run(await town.as('publisher'), ref(scheduled));
    expect(back).toMatchObject({ state: 'APPROVED', step: 'publish', stepRole: 'publisher', plans: {} });
  });

  it('is what a recall does, too: the text is on the desk again', async () => {
    const town = await aTown(desk);
    const recalled = await desk.recall.run(await town.as('editor'), ref(await town.scheduled()));
    expect(recalled).toMatchObject({ state: 'DRAFT', plans: {} });
  });

  it('refuses an article in another state, someone without the right, a stale look and the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const publisher = await town.as('publisher');
    const scheduled = await town.scheduled();
    const refused = (work: Promise<unknown>, code: string) => expect(work).rejects.toMatchObject({ code });
    await refused(desk.unschedule.run(publisher, ref(await town.article('APPROVED'))), 'CONTENT.ARTICLE_WRONG_STATE');
    await refused(desk.unschedule.run(await town.as('reviewer'), ref(scheduled)), 'AUTH.FORBIDDEN');
    await refused(desk.unschedule.run(publisher, { ...ref(scheduled), version: 99 }), 'CONTENT.ARTICLE_STALE');
    await refused(desk.unschedule.run(publisher, ref(await nextDoor.scheduled())), 'CONTENT.ARTICLE_NOT_FOUND');
  });
});

describe('schedule withdrawal', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  it('is ordered for what is live, changed, and taken back; what is read stays', async () => {
    const town = await aTown(desk);
    const publisher = await town.as('publisher');
    const article = await town.article('PUBLISHED');
    const ending = await desk.scheduleWithdrawal.run(publisher, { ...ref(article), at: inHours(1) });
    expect(ending).toMatchObject({ state: 'PUBLISHED', liveRevision: 1 });
    const later = await desk.scheduleWithdrawal.run(publisher, { ...ref(ending), at: inHours(9) });
    expect(later.plans.withdraw?.at).not.toBe(ending.plans.withdraw?.at);
    const kept = await desk.scheduleWithdrawal.run(publisher, { ...ref(later), at: null });
    expect(kept.plans).toEqual({});
    expect(await desk.items.get(town.tenant.siteId, article.id)).not.toBeNull();
  });

  it('is ordered together with a publication', async () => {
    const town = await aTown(desk);
    const order = { ...ref(await town.article('APPROVED')), withdrawAt: inHours(1) };
    const published = await desk.publish.run(await town.as('publisher'), order);
    expect(published).toMatchObject({ state: 'PUBLISHED', plans: { withdraw: { by: town.people.publisher.id } } });
  });

  it('is settled by a withdrawal in the meantime', async () => {
    const town = await aTown(desk);
    const publisher = await town.as('publisher');
    const ending = await desk.scheduleWithdrawal.run(publisher, {
      ...ref(await town.article('PUBLISHED')),
      at: inHours(1),
    });
    const withdrawn = await desk.withdraw.run(publisher, { ...ref(ending), reason: '数据有误' });
    expect(withdrawn.plans).toEqual({});
  });

  it('refuses the past, what is not live, someone without the right, a stale look and the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const publisher = await town.as('publisher');
    const article = await town.article('PUBLISHED');
    const order = { ...ref(article), at: inHours(1) };
    const refused = (work: Promise<unknown>, code: string) => expect(work).rejects.toMatchObject({ code });
    await refused(desk.scheduleWithdrawal.run(publisher, { ...order, at: inHours(-1) }), 'CONTENT.TIME_NOT_AHEAD');
    const draft = { ...ref(await town.article('DRAFT')), at: inHours(1) };
    await refused(desk.scheduleWithdrawal.run(publisher, draft), 'CONTENT.ARTICLE_WRONG_STATE');
    await refused(desk.scheduleWithdrawal.run(await town.as('reviewer'), order), 'AUTH.FORBIDDEN');
    await refused(desk.scheduleWithdrawal.run(publisher, { ...order, version: 99 }), 'CONTENT.ARTICLE_STALE');
    const other = { ...ref(await nextDoor.article('PUBLISHED')), at: inHours(1) };
    await refused(desk.scheduleWithdrawal.run(publisher, other), 'CONTENT.ARTICLE_NOT_FOUND');
  });
});
