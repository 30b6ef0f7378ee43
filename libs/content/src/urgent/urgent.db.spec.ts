import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WorkQueries, type StepRule } from '@jiyue/workflow';
import type { Article } from '../article/article.js';
import { contentDomain } from '../content.domain.js';
import { aDesk, aTown, type Desk, ref, type Town } from '../content.fixture.js';
import { RecountSteps } from '../step-limit/recount-steps.js';
import { TellStep } from '../step-limit/tell-step.js';
import { WatchSteps } from '../step-limit/watch-steps.js';

const REVIEW: StepRule = { key: 'review', role: 'reviewer' };
const SECRECY: StepRule = { key: 'secrecy', role: 'secrecy' };
const FINAL: StepRule = { key: 'final', role: 'publisher' };
const QUICKLY = { reason: '台风登陆' };
const HOUR = 3600_000;

describe('an urgent publication', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  const urgently = async (town: Town, article: Article) =>
    desk.publishUrgently.run(await town.as('publisher'), { ...ref(article), ...QUICKLY });
  const live = async (town: Town) =>
    (
      await desk.bed.superuser<{ title: string }>('select title from live_item where tenant_id = $1', [
        town.tenant.siteId,
      ])
    ).length;
  const events = async (town: Town) => (await desk.bed.activities(town.tenant)).map(({ event }) => event);

  it('puts a submitted text before the citizens at once, and its step waits on', async () => {
    const town = await aTown(desk);
    const article = await urgently(town, await town.article('IN_REVIEW'));
    expect(article).toMatchObject({
      state: 'LIVE_IN_REVIEW',
      step: 'review',
      liveRevision: 1,
      urgentBy: [town.people.publisher.id],
    });
    expect(await live(town)).toBe(1);
    expect((await desk.bed.activities(town.tenant)).at(-1)).toMatchObject({
      event: 'content.article-published-urgently',
      payload: { step: 'review', to: [town.people.reviewer.id], above: [town.people.admin.id] },
    });
  });

  it('starts a clock of four hours, day or night', async () => {
    const town = await aTown(desk);
    const { stepDueAt, stepWarnAt, stateAt } = await urgently(town, await town.article('IN_REVIEW'));
    expect([stepWarnAt, stepDueAt]).toEqual([2, 4].map((hours) => new Date(stateAt.getTime() + hours * HOUR)));
  });

  it('ends with the last yes after the fact, one clock over every step', async () => {
    const town = await aTown(desk, { steps: [REVIEW, { key: 'second', role: 'reviewer' }] });
    const article = await urgently(town, await town.article('IN_REVIEW'));
    const first = await desk.approve.run(await town.as('reviewer'), ref(article));
    expect(first).toMatchObject({ state: 'LIVE_IN_REVIEW', step: 'second', stepDueAt: article.stepDueAt });
    const second = await desk.approve.run(await town.as('reviewer'), ref(first));
    expect(second).toMatchObject({ state: 'PUBLISHED', liveRevision: 1, urgentBy: [], stepDueAt: null });
    expect(await live(town)).toBe(1);
  });

  it('is never judged after the fact by whoever published it, in the database neither', async () => {
    const town = await aTown(desk, { steps: [REVIEW, FINAL] });
    const article = await urgently(town, await town.article('IN_REVIEW'));
    const passed = await desk.approve.run(await town.as('reviewer'), ref(article));
    const mine = desk.approve.run(await town.as('publisher'), ref(passed));
    await expect(mine).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
    const hash = passed.taken.findLast(({ event }) => event === 'approve')?.hash;
    const row = desk.bed.superuser(
      `insert into workflow_step (tenant_id, subject_type, subject_id, revision, seq, event, key, from_state, to_state,
         done_by, done_by_name, done_at, hash)
       values ($1, 'Article', $2, 1, 99, 'approve', 'final', 'LIVE_IN_REVIEW', 'PUBLISHED', $3, '某人', now(), $4)`,
      [town.tenant.siteId, passed.id, town.people.publisher.id, hash],
    );
    await expect(row).rejects.toMatchObject({ code: '23514' });
    const other = await town.person('publisher');
    expect(await desk.approve.run(await town.as(other), ref(passed))).toMatchObject({ state: 'PUBLISHED' });
  });

  it('is taken down and sent back by a no, in one act with one reason', async () => {
    const town = await aTown(desk);
    const article = await town.urgent();
    const back = await desk.reject.run(await town.as('reviewer'), {
      ...ref(article),
      reason: '水位有误',
      kind: 'notice',
    });
    expect(back).toMatchObject({
      state: 'RETURNED',
      step: null,
      liveRevision: null,
      withdrawKind: 'notice',
      urgentBy: [],
    });
    expect(await live(town)).toBe(0);
    expect((await events(town)).at(-1)).toBe('content.article-rejected');
    const again = await desk.submit.run(await town.as('editor'), ref(back));
    expect(again).toMatchObject({ state: 'IN_REVIEW', passers: [] });
  });

  it('skips no secrecy review, whichever step is open, and names it', async () => {
    const town = await aTown(desk, { steps: [REVIEW, SECRECY] });
    const submitted = await town.article('IN_REVIEW');
    const refusal = { code: 'CONTENT.SECRECY_REVIEW_OPEN', params: { step: 'secrecy' } };
    await expect(urgently(town, submitted)).rejects.toMatchObject(refusal);
    const passed = await desk.approve.run(await town.as('reviewer'), ref(submitted));
    await expect(urgently(town, passed)).rejects.toMatchObject(refusal);
  });

  it('goes ahead once the secrecy review was passed', async () => {
    const town = await aTown(desk, { steps: [SECRECY, REVIEW] });
    const passed = await desk.approve.run(await town.as('secrecy'), ref(await town.article('IN_REVIEW')));
    expect(await urgently(town, passed)).toMatchObject({ state: 'LIVE_IN_REVIEW', step: 'review' });
  });

  it('is kept from skipping a secrecy review by the database as well', async () => {
    const town = await aTown(desk, { steps: [REVIEW, SECRECY] });
    const { id } = await town.article('IN_REVIEW');
    const past = desk.bed.superuser(
      `update content_article set state = 'LIVE_IN_REVIEW', live_revision = revision, published_at = now(),
         urgent_by = array[id], step_limit = '4 clock', step_warn_at = now(), step_due_at = now() where id = $1`,
      [id],
    );
    await expect(past).rejects.toMatchObject({ code: '23514' });
  });

  it('is stopped by what the checks stop', async () => {
    const town = await aTown(desk);
    const article = await town.article('IN_REVIEW');
    await town.slipIn(article, '<p>身份证号 11010519491231002X</p>');
    await expect(urgently(town, article)).rejects.toMatchObject({ code: 'CONTENT.ARTICLE_BLOCKED' });
  });

  it('goes ahead of an opinion that its step waits for, which waits on', async () => {
    const town = await aTown(desk);
    const asked = await desk.consult.run(await town.as('reviewer'), {
      ...ref(await town.article('IN_REVIEW')),
      ...{ personIds: [town.people.secrecy.id], isNeeded: true },
    });
    const article = await urgently(town, asked);
    expect(article.consulted).toEqual([town.people.secrecy.id]);
    const early = desk.approve.run(await town.as('reviewer'), ref(article));
    await expect(early).rejects.toMatchObject({ code: 'CONTENT.OPINION_MISSING' });
  });

  it('is refused to the writer, to a reviewer, and to whoever passed the text', async () => {
    const town = await aTown(desk, { steps: [REVIEW, FINAL] });
    const submitted = await town.article('IN_REVIEW');
    const passed = await desk.approve.run(await town.as('reviewer'), ref(submitted));
    const byReviewer = desk.publishUrgently.run(await town.as('reviewer'), { ...ref(passed), ...QUICKLY });
    await expect(byReviewer).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
    const byEditor = desk.publishUrgently.run(await town.as('editor'), { ...ref(passed), ...QUICKLY });
    await expect(byEditor).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
  });

  it('is refused for what was not submitted', async () => {
    const town = await aTown(desk);
    await expect(urgently(town, await town.article('DRAFT'))).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_WRONG_STATE',
    });
    await expect(urgently(town, await town.article('APPROVED'))).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_WRONG_STATE',
    });
  });

  it('is nobody’s next door', async () => {
    const [town, next] = [await aTown(desk), await aTown(desk)];
    await expect(urgently(next, await town.article('IN_REVIEW'))).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_NOT_FOUND',
    });
    const stranger = desk.reject.run(await next.as('reviewer'), { ...ref(await town.urgent()), reason: '有误' });
    await expect(stranger).rejects.toMatchObject({ code: 'CONTENT.ARTICLE_NOT_FOUND' });
  });

  it('can be taken down or given an end like whatever is live, and is not edited before its review', async () => {
    const town = await aTown(desk);
    const article = await town.urgent();
    const edit = desk.edit.run(await town.as('editor'), { ...ref(article), title: '更正' });
    await expect(edit).rejects.toMatchObject({ code: 'CONTENT.ARTICLE_WRONG_STATE' });
    const at = new Date(Date.now() + HOUR);
    const ending = await desk.scheduleWithdrawal.run(await town.as('publisher'), { ...ref(article), at });
    expect(ending).toMatchObject({ state: 'LIVE_IN_REVIEW' });
    const gone = await desk.withdraw.run(await town.as('publisher'), { ...ref(ending), reason: '险情解除' });
    expect(gone).toMatchObject({ state: 'WITHDRAWN', step: null, urgentBy: [], plans: {} });
  });

  it('stands in the inbox of those who judge it, marked, and not of whoever published it', async () => {
    const town = await aTown(desk, { steps: [FINAL] });
    const other = await town.person('publisher');
    const article = await town.urgent();
    const work = new WorkQueries(desk.bed.db, desk.bed.scopes([]), [contentDomain]);
    const inbox = async (scope: Awaited<ReturnType<Town['as']>>) =>
      (await work.page(scope, { place: 'inbox' }, { first: 10 })).nodes;
    expect(await inbox(await town.as(other))).toMatchObject([
      { subjectId: article.id, act: 'final', marks: ['urgent'], dueAt: article.stepDueAt },
    ]);
    expect(await inbox(await town.as('publisher'))).toEqual([]);
  });

  it('is told half-way and when it is late, to those who judge and to whoever is in charge', async () => {
    const town = await aTown(desk);
    const article = await town.urgent();
    const watch = new WatchSteps(desk.bed.db, new TellStep(desk.bed.db, desk.articles, desk.around, desk.bed.journal));
    await watch.tick(new Date(article.stepWarnAt!.getTime() + 1));
    await watch.tick(new Date(article.stepDueAt!.getTime() + 1));
    const people = { to: [town.people.reviewer.id], above: [town.people.admin.id], by: town.people.publisher.name };
    expect((await desk.bed.activities(town.tenant)).slice(-2)).toMatchObject([
      { event: 'content.article-urgent-review-due-soon', payload: people },
      { event: 'content.article-urgent-review-late', payload: people },
    ]);
  });

  it('keeps its clock when the calendar changes', async () => {
    const town = await aTown(desk);
    const article = await town.urgent();
    const recount = new RecountSteps(desk.bed.db, desk.calendars);
    await recount.handle({ eventId: article.id, tenantId: town.tenant.siteId, payload: { year: 2027 } } as never);
    const after = await desk.queries.article(await town.as('reviewer'), article.id);
    expect(after.stepDueAt).toEqual(article.stepDueAt);
  });
});
