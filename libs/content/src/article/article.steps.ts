import type { Role } from '@jiyue/auth';
import { holds, passedKeys, presentRound, type StepRow } from '@jiyue/workflow';
import type { Article } from './article.js';
import { ARTICLE_WORKFLOW, type ArticleState, factsOf } from './article.workflow.js';

/** A person in a step: somebody who did it, or who could. */
export interface StepPerson {
  readonly id: string;
  readonly name: string;
  readonly unitName: string | null;
  /** Who is away, for whom they stand in. */
  readonly behalf?: { readonly id: string; readonly name: string } | null;
  readonly behalfName?: string | null;
}

/** People who may take the steps of a role. */
export type StepHolders = (role: Role) => readonly StepPerson[];

/** One step of the way to publication. */
export interface WorkflowStep {
  /** `write`, `publish`, or a step of the column. */
  readonly key: string;
  readonly state: 'done' | 'current' | 'ahead' | 'returned';
  readonly people: readonly StepPerson[];
  readonly at: Date | null;
  readonly note: string | null;
}

// what says nothing about where it stands
const BESIDE: readonly string[] = ['scheduleWithdrawal', 'withdraw', 'remind', 'forward'];
const NOBODY = { people: [], at: null, note: null };

/** The way of the present revision: what was done by whom, what is to be done now, by whom it can be. */
export function stepsOf(given: Article, holders: StepHolders): WorkflowStep[] {
  // in the bin it stands where it stood before
  const article = { ...given, state: given.binnedFrom ?? given.state };
  const { passed, open } = judged(article, holders);
  const last = published(article, holders);
  const isAfterwards = article.state === 'LIVE_IN_REVIEW';
  return [written(article), ...passed, ...(isAfterwards ? [last, ...open] : [...open, last])];
}

/** Who brought it before the readers while steps were open, since it was last submitted. */
export function urgencyOf(taken: readonly StepRow[]): { by: StepPerson; at: Date; reason: string } | null {
  const row = presentRound(taken).findLast(({ event }) => event === 'publishUrgently');
  if (!row) return null;
  return { by: { id: row.by, name: row.byName, unitName: null }, at: new Date(row.at), reason: row.note ?? '' };
}

/** The last time a revision was sent back. */
export function lastReturn(taken: readonly StepRow[]): StepRow | null {
  return taken.findLast(({ event }) => event === 'return' || event === 'reject') ?? null;
}

/** Why its publication was not carried out at its time, while it waits for another order. */
export function lapseOf({ state, taken }: Pick<Article, 'state' | 'taken'>): string | null {
  const last = taken.findLast(({ event }) => !BESIDE.includes(event));
  return state === 'APPROVED' && last?.event === 'lapse' ? last.note : null;
}

/** When the revision was sent to review, unless it was taken back. */
export function submittedAt(taken: readonly StepRow[]): Date | null {
  const row = presentRound(taken)[0];
  return row ? new Date(row.at) : null;
}

function written(article: Article): WorkflowStep {
  const { state, taken, createdBy, createdByName } = article;
  const writer = { id: createdBy, name: createdByName, unitName: null };
  const back = lastReturn(taken);
  if (state === 'RETURNED' && back) {
    return { key: 'write', state: 'returned', people: [writer], at: new Date(back.at), note: back.note };
  }
  if (state === 'DRAFT' || state === 'RETURNED') return { key: 'write', state: 'current', ...NOBODY, people: [writer] };
  const done = taken.findLast(({ event }) => event === 'submit');
  return { key: 'write', state: 'done', ...(done ? doneBy(done) : { ...NOBODY, people: [writer] }) };
}

function judged(article: Article, holders: StepHolders): Record<'passed' | 'open', WorkflowStep[]> {
  const round = presentRound(article.taken);
  const isOver = isOut(article.state) && article.state !== 'LIVE_IN_REVIEW';
  const isAtDesk = article.state === 'DRAFT' || article.state === 'RETURNED';
  const passed = isAtDesk ? [] : passedKeys(article.taken);
  const done = passed.map((key): WorkflowStep => {
    const row = round.findLast((step) => step.event === 'approve' && step.key === key);
    return { key, state: 'done', ...(row ? doneBy(row) : NOBODY) };
  });
  return { passed: done, open: isOver ? [] : open(article, passed, holders) };
}

// The step it waits for stands even where the column has stopped asking for it.
function open(article: Article, passed: readonly string[], holders: StepHolders): WorkflowStep[] {
  const asked = article.steps.filter(({ key, when }) => holds(when, factsOf(article)) && !passed.includes(key));
  const { state, step, stepRole } = article;
  const isWaiting = state === 'IN_REVIEW' || state === 'LIVE_IN_REVIEW';
  const waiting = isWaiting && step && stepRole ? [{ key: step, role: stepRole }] : [];
  return [...waiting, ...asked.filter(({ key }) => key !== step)].map(({ key, role }) => ({
    ...NOBODY,
    key,
    state: key === step ? 'current' : 'ahead',
    people: able(article, holders(role)).filter(isOutside(article.urgentBy)),
  }));
}

function published(article: Article, holders: StepHolders): WorkflowStep {
  const { key, role } = ARTICLE_WORKFLOW.review?.last ?? { key: 'publish', role: 'publisher' };
  const { state, taken } = article;
  if (isOut(state)) {
    const row = taken.findLast(({ event }) => event === 'publish' || event === 'publishUrgently');
    return { key, state: 'done', ...(row ? doneBy(row) : { ...NOBODY, at: article.publishedAt }), note: null };
  }
  const { publish: order } = article.plans;
  if (state === 'SCHEDULED' && order) {
    return { ...NOBODY, key, state: 'current', people: [{ id: order.by, name: order.byName, unitName: null }] };
  }
  return {
    ...NOBODY,
    key,
    state: state === 'APPROVED' ? 'current' : 'ahead',
    people: able(article, holders(role)).filter(isOutside(article.passers)),
  };
}

function isOut(state: ArticleState): boolean {
  return state === 'LIVE_IN_REVIEW' || state === 'PUBLISHED' || state === 'ARCHIVED' || state === 'WITHDRAWN';
}

// Whoever wrote the text takes no step on it.
function able(article: Article, people: readonly StepPerson[]): readonly StepPerson[] {
  return people.filter(isOutside(article.writers));
}

// Neither they nor whoever they stand in for.
function isOutside(barred: readonly string[]): (person: StepPerson) => boolean {
  return ({ id, behalf }) => !barred.includes(id) && !(behalf && barred.includes(behalf.id));
}

function doneBy({ by, byName, behalfId, behalfName, at, note }: StepRow): Pick<WorkflowStep, 'people' | 'at' | 'note'> {
  const behalf = behalfId ? { id: behalfId, name: behalfName ?? '' } : null;
  return {
    people: [{ id: by, name: byName, unitName: null, behalf, behalfName: behalf?.name ?? null }],
    at: new Date(at),
    note,
  };
}
