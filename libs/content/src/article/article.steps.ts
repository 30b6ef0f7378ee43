import type { Article } from './article.js';

/** A person in a step: somebody who did it, or who could. */
export interface StepPerson {
  readonly id: string;
  readonly name: string;
  readonly unitName: string | null;
}

/** People who may take each step that lies ahead. */
export interface StepHolders {
  readonly review: readonly StepPerson[];
  readonly secrecy: readonly StepPerson[];
  readonly publish: readonly StepPerson[];
}

/** One step of the way to publication. */
export interface WorkflowStep {
  readonly key: 'write' | 'review' | 'secrecy' | 'publish';
  readonly state: 'done' | 'current' | 'ahead' | 'returned';
  readonly people: readonly StepPerson[];
  readonly at: Date | null;
  readonly note: string | null;
}

const ORDER = ['write', 'review', 'secrecy', 'publish'] as const;
// The step that is to be taken now, by state; past the last one when everything is done.
const CURRENT = { DRAFT: 0, RETURNED: 0, SUBMITTED: 1, SECRECY: 2, APPROVED: 3, PUBLISHED: 4, WITHDRAWN: 4 } as const;

/** The way of the present revision: what was done by whom, what is to be done now, by whom it can be. */
export function stepsOf(article: Article, holders: StepHolders): WorkflowStep[] {
  const keys = ORDER.filter((key) => key !== 'secrecy' || article.secrecyStep || article.secrecyAt !== null);
  return keys.map((key) => {
    const distance = ORDER.indexOf(key) - CURRENT[article.state];
    if (distance < 0) return { key, state: 'done', ...doneBy(article, key) };
    const isReturned = key === 'write' && article.state === 'RETURNED';
    const state = isReturned ? 'returned' : distance === 0 ? 'current' : 'ahead';
    return {
      key,
      state,
      people: ahead(article, holders, key),
      at: isReturned ? article.returnedAt : null,
      note: isReturned ? article.returnReason : null,
    };
  });
}

function ahead(article: Article, holders: StepHolders, key: WorkflowStep['key']): readonly StepPerson[] {
  if (key === 'write') return [writer(article)];
  return holders[key].filter(({ id }) => !article.writers.includes(id));
}

function writer(article: Article): StepPerson {
  return { id: article.createdBy, name: article.createdByName, unitName: null };
}

function doneBy(article: Article, key: WorkflowStep['key']): Pick<WorkflowStep, 'people' | 'at' | 'note'> {
  switch (key) {
    case 'write':
      return {
        ...by(article.submittedBy ?? article.createdBy, article.submittedByName ?? article.createdByName),
        at: article.submittedAt,
        note: null,
      };
    case 'review':
      return { ...by(article.reviewedBy, article.reviewedByName), at: article.reviewedAt, note: article.reviewNote };
    case 'secrecy':
      return { ...by(article.secrecyBy, article.secrecyByName), at: article.secrecyAt, note: article.secrecyNote };
    case 'publish':
      return { ...by(article.publishedBy, article.publishedByName), at: article.publishedAt, note: null };
  }
}

function by(id: string | null, name: string | null): Pick<WorkflowStep, 'people'> {
  return { people: id ? [{ id, name: name ?? '', unitName: null }] : [] };
}
