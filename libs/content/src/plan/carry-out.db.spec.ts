import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JobData } from '@jiyue/platform';
import type { Article } from '../article/article.js';
import { aDesk, aTown, type Desk, ref, type Town } from '../content.fixture.js';

/** What pg-boss gives the worker once its time has come: here it comes when the test says. */
async function jobsOf(desk: Desk, { tenant }: Town, article: Article): Promise<JobData[]> {
  const rows = await desk.bed.superuser<{ data: JobData }>(
    `select data from pgboss.job where name = 'content-carry-out' and data ->> 'tenantId' = $1
      and data -> 'payload' ->> 'articleId' = $2 order by created_on`,
    [tenant.siteId, article.id],
  );
  return rows.map(({ data }) => data);
}

describe('what was ordered for a time', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  const dueOf = async (town: Town, article: Article): Promise<JobData> => {
    const [job] = await jobsOf(desk, town, article);
    if (!job) throw new Error('No job was sent');
    return job;
  };
  const now = async (town: Town, { id }: Article) => desk.queries.article(await town.as('publisher'), id);
  const events = async (town: Town) => (await desk.bed.activities(town.tenant)).map(({ event }) => event);

  it('waits for its time with the order that sent it', async () => {
    const town = await aTown(desk);
    const at = new Date(Date.now() + 3600_000);
    const scheduled = await town.scheduled({ at });
    const rows = await desk.bed.superuser(
      `select start_after from pgboss.job where name = 'content-carry-out' and data -> 'payload' ->> 'articleId' = $1`,
      [scheduled.id],
    );
    expect(rows).toEqual([{ start_after: at }]);
  });

  it('is published as whoever ordered it, at the time of the server', async () => {
    const town = await aTown(desk);
    const scheduled = await town.scheduled();
    await desk.carryOut.handle(await dueOf(town, scheduled));
    const published = await now(town, scheduled);
    expect(published).toMatchObject({ state: 'PUBLISHED', liveRevision: 1, plans: {} });
    expect(published.taken.at(-1)).toMatchObject({ event: 'publish', by: town.people.publisher.id });
    expect(await desk.items.get(town.tenant.siteId, scheduled.id)).toMatchObject({ title: scheduled.title });
  });

  it('is published once, however often its job comes', async () => {
    const town = await aTown(desk);
    const scheduled = await town.scheduled();
    const job = await dueOf(town, scheduled);
    await desk.carryOut.handle(job);
    await desk.carryOut.handle(job);
    expect((await events(town)).filter((event) => event === 'content.article-published')).toHaveLength(1);
  });

  it('is taken down at its time, with the reason', async () => {
    const town = await aTown(desk);
    const at = new Date(Date.now() + 3600_000);
    const ending = await desk.scheduleWithdrawal.run(await town.as('publisher'), {
      ...ref(await town.article('PUBLISHED')),
      at,
    });
    await desk.carryOut.handle(await dueOf(town, ending));
    expect(await now(town, ending)).toMatchObject({ state: 'WITHDRAWN', withdrawReason: '定时撤下', plans: {} });
    expect(await desk.items.get(town.tenant.siteId, ending.id)).toBeNull();
  });

  it('ends as it was ordered, and leads to nobody who is not trusted', async () => {
    const town = await aTown(desk);
    const at = new Date(Date.now() + 3600_000);
    const order = { ...ref(await town.article('PUBLISHED')), at, kind: 'redirect' as const };
    const publisher = await town.as('publisher');
    await expect(
      desk.scheduleWithdrawal.run(publisher, { ...order, target: 'https://x.example' }),
    ).rejects.toMatchObject({ code: 'CONTENT.REDIRECT_REFUSED', fields: [{ field: 'target', rule: 'isTrusted' }] });
    const ending = await desk.scheduleWithdrawal.run(publisher, { ...order, target: '/gzdt/' });
    expect(ending.plans.withdraw).toMatchObject({ kind: 'redirect' });
    await desk.carryOut.handle(await dueOf(town, ending));
    expect(await now(town, ending)).toMatchObject({ withdrawKind: 'redirect', withdrawTarget: '/gzdt/' });
  });

  it('is not done when it was taken back', async () => {
    const town = await aTown(desk);
    const scheduled = await town.scheduled();
    const job = await dueOf(town, scheduled);
    await desk.unschedule.run(await town.as('publisher'), ref(scheduled));
    await desk.carryOut.handle(job);
    expect(await now(town, scheduled)).toMatchObject({ state: 'APPROVED' });
  });

  it('is done at the later time when it was changed', async () => {
    const town = await aTown(desk);
    const scheduled = await town.scheduled();
    const [early] = await jobsOf(desk, town, scheduled);
    const at = new Date(Date.now() + 7200_000);
    await desk.schedule.run(await town.as('publisher'), { ...ref(scheduled), at });
    const [, late] = await jobsOf(desk, town, scheduled);
    await desk.carryOut.handle(early as JobData);
    expect(await now(town, scheduled)).toMatchObject({ state: 'SCHEDULED' });
    await desk.carryOut.handle(late as JobData);
    expect(await now(town, scheduled)).toMatchObject({ state: 'PUBLISHED' });
  });

  it('waits for a publisher again when who ordered it has lost the right, and tells them', async () => {
    const town = await aTown(desk);
    const scheduled = await town.scheduled();
    await desk.bed.superuser('update auth_grant set ends_at = now() where person_id = $1', [town.people.publisher.id]);
    await desk.carryOut.handle(await dueOf(town, scheduled));
    const back = await desk.queries.article(await town.as('reviewer'), scheduled.id);
    expect(back).toMatchObject({ state: 'APPROVED', step: 'publish', liveRevision: null, plans: {} });
    expect(back.taken.at(-1)).toMatchObject({ event: 'lapse', note: 'right' });
    expect((await desk.bed.activities(town.tenant)).at(-1)).toMatchObject({
      event: 'content.article-schedule-lapsed',
      payload: { orderedBy: town.people.publisher.id, why: 'right' },
    });
  });

  it('waits for a publisher again when the text is not the one they decided about', async () => {
    const town = await aTown(desk);
    const scheduled = await town.scheduled();
    await town.slipIn(scheduled, '<p>另一篇。</p>');
    await desk.carryOut.handle(await dueOf(town, scheduled));
    expect((await now(town, scheduled)).taken.at(-1)).toMatchObject({ event: 'lapse', note: 'text' });
  });

  it('waits for a publisher again when the text does not pass the checks of that day', async () => {
    const town = await aTown(desk);
    const scheduled = await town.scheduled();
    await town.slipIn(scheduled, '<p>张三，证号430101199003077533。</p>');
    await town.judgedAsItIs(scheduled);
    await desk.carryOut.handle(await dueOf(town, scheduled));
    expect((await now(town, scheduled)).taken.at(-1)).toMatchObject({ event: 'lapse', note: 'blocked' });
  });

  it('goes back with the reason when the column asks for a step by then', async () => {
    const town = await aTown(desk);
    const scheduled = await town.scheduled();
    await desk.bed.superuser(
      `insert into workflow_definition (tenant_id, subject_type, owner_id, steps) values ($1, 'Article', $1, $2)`,
      [town.tenant.siteId, JSON.stringify([{ key: 'second', role: 'reviewer' }])],
    );
    await desk.carryOut.handle(await dueOf(town, scheduled));
    expect((await now(town, scheduled)).taken.at(-1)).toMatchObject({ event: 'lapse', note: 'step' });
  });

  it('stays ordered when the database fails: nothing is half done', async () => {
    const town = await aTown(desk);
    const scheduled = await town.scheduled();
    const job = await dueOf(town, scheduled);
    await desk.bed.superuser('alter table journal_activity add constraint no_more check (false) not valid');
    await expect(desk.carryOut.handle(job)).rejects.toThrow();
    await desk.bed.superuser('alter table journal_activity drop constraint no_more');
    expect(await now(town, scheduled)).toMatchObject({ state: 'SCHEDULED', liveRevision: null });
    await desk.carryOut.handle(job);
    expect(await now(town, scheduled)).toMatchObject({ state: 'PUBLISHED' });
  });
});
