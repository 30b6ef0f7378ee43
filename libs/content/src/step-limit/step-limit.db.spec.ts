import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor } from '@jiyue/auth';
import { newId } from '@jiyue/kernel';
import type { StepRule } from '@jiyue/workflow';
import { WorkQueries } from '@jiyue/workflow';
import { contentDomain } from '../content.domain.js';
import { aDesk, aTown, type Desk, ref, type Town } from '../content.fixture.js';
import { RecountSteps } from './recount-steps.js';
import { TellStep } from './tell-step.js';
import { WatchSteps } from './watch-steps.js';

const QUICK: readonly StepRule[] = [
  { key: 'review', role: 'reviewer', limit: { count: 4, unit: 'hours' } },
  { key: 'secrecy', role: 'secrecy' },
];

describe('the time that a step may take', () => {
  let desk: Desk;
  let watch: WatchSteps;
  beforeAll(async () => {
    desk = await aDesk();
    watch = new WatchSteps(desk.bed.db, tellStep());
  });
  afterAll(() => desk.bed.close());

  const tellStep = () => new TellStep(desk.bed.db, desk.articles, desk.around, desk.bed.journal);
  const told = async (town: Town) =>
    (await desk.bed.activities(town.tenant)).filter(({ event }) => /step-(late|due-soon)/.test(event));
  const waiting = async () => {
    const town = await aTown(desk, { steps: QUICK });
    return { town, article: await town.article('IN_REVIEW') };
  };
  const later = (at: Date | null, minutes = 1): Date => new Date((at?.getTime() ?? 0) + minutes * 60_000);

  it('runs from submission, in working time, half of it before anybody is told', async () => {
    const { article } = await waiting();
    expect(article.stepDueAt!.getTime()).toBeGreaterThanOrEqual(article.stateAt.getTime() + 4 * 3600_000);
    expect(article.stepWarnAt!.getTime()).toBeLessThan(article.stepDueAt!.getTime());
  });

  it('ends with the step: the next one has a time of its own, or none', async () => {
    const { town, article } = await waiting();
    const passed = await desk.approve.run(await town.as('reviewer'), ref(article));
    expect(passed).toMatchObject({ step: 'secrecy', stepDueAt: null });
  });

  it('is told once before it ends, to those who may take the step', async () => {
    const { town, article } = await waiting();
    await watch.tick(later(article.stepWarnAt));
    await watch.tick(later(article.stepWarnAt, 2));
    expect(await told(town)).toMatchObject([
      { event: 'content.article-step-due-soon', payload: { step: 'review', to: [town.people.reviewer.id] } },
    ]);
  });

  it('is told once after it ended, to them and to whoever is in charge above them', async () => {
    const { town, article } = await waiting();
    await watch.tick(later(article.stepDueAt));
    await watch.tick(later(article.stepDueAt, 2));
    expect(await told(town)).toMatchObject([
      {
        event: 'content.article-step-late',
        payload: { to: [town.people.reviewer.id], above: [town.people.admin.id] },
      },
    ]);
  });

  it('passes nothing by itself', async () => {
    const { town, article } = await waiting();
    await watch.tick(later(article.stepDueAt));
    expect(await desk.queries.article(await town.as('reviewer'), article.id)).toMatchObject({
      state: 'IN_REVIEW',
      step: 'review',
      version: article.version,
    });
  });

  it('is not told of what was taken meanwhile', async () => {
    const { town, article } = await waiting();
    await desk.sendBack.run(await town.as('reviewer'), { ...ref(article), reason: '再改' });
    await watch.tick(later(article.stepDueAt));
    expect(await told(town)).toEqual([]);
  });

  it('shows in the inbox, and what is late can be asked for alone', async () => {
    const { town, article } = await waiting();
    const work = new WorkQueries(desk.bed.db, desk.bed.scopes([]), [contentDomain]);
    const list = async (isLate: boolean) =>
      (await work.page(await town.as('reviewer'), { place: 'inbox', isLate }, { first: 10 })).nodes;
    expect(await list(false)).toMatchObject([{ subjectId: article.id, dueAt: article.stepDueAt }]);
    expect(await list(true)).toEqual([]);
    await desk.bed.superuser(`update content_article set step_due_at = now() - interval '1 hour' where id = $1`, [
      article.id,
    ]);
    expect(await list(true)).toMatchObject([{ subjectId: article.id }]);
  });

  it('is counted anew when the province loads a year, without anybody’s act', async () => {
    const { town, article } = await waiting();
    await desk.bed.superuser(`update content_article set step_due_at = step_due_at + interval '9 days' where id = $1`, [
      article.id,
    ]);
    const recount = new RecountSteps(desk.bed.db, desk.calendars);
    await recount.handle({ eventId: newId(), tenantId: town.tenant.siteId, payload: { year: 2027 } } as never);
    const { stepDueAt, version } = await desk.queries.article(await town.as('reviewer'), article.id);
    expect([stepDueAt, version]).toEqual([article.stepDueAt, article.version]);
  });

  it('is nobody’s next door', async () => {
    const { article } = await waiting();
    const next = await aTown(desk);
    const scope = { tenantId: next.tenant.siteId, actor: systemActor('审核时限'), requestId: newId(), now: new Date() };
    await expect(tellStep().run(scope, article.id)).rejects.toMatchObject({ code: 'CONTENT.ARTICLE_NOT_FOUND' });
  });
});
