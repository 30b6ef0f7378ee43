import { ArticleWrongState } from '../content.errors.js';

/** States of the revision that is being worked on. */
export const ARTICLE_STATES = [
  'DRAFT',
  'SUBMITTED',
  'SECRECY',
  'RETURNED',
  'APPROVED',
  'PUBLISHED',
  'WITHDRAWN',
] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];

/** Acts on an article after it was created. */
export const ARTICLE_ACTS = [
  'edit',
  'submit',
  'recall',
  'return',
  'approve',
  'clearSecrecy',
  'publish',
  'withdraw',
  'discard',
] as const;
export type ArticleAct = (typeof ARTICLE_ACTS)[number];

/** What moves depend on. */
export interface Standing {
  readonly state: ArticleState;
  readonly revision: number;
  readonly lastRevision: number;
  readonly liveRevision: number | null;
  /** Whether the column asks for a secrecy review (保密审查). */
  readonly secrecyStep: boolean;
}

/** Where a move leads: the part of the standing that changes. */
export interface Move {
  readonly state: ArticleState;
  readonly revision: number;
  readonly lastRevision: number;
  readonly liveRevision: number | null;
}

// Each state names the acts that are open in it. An approved text is published exactly as approved: to change it, it
// is recalled first and reviewed again. `withdraw` and `discard` hang on the live revision and are decided below.
const OPEN: Readonly<Record<ArticleState, readonly ArticleAct[]>> = {
  DRAFT: ['edit', 'submit', 'discard', 'withdraw'],
  SUBMITTED: ['recall', 'return', 'approve', 'withdraw'],
  SECRECY: ['recall', 'return', 'clearSecrecy', 'withdraw'],
  RETURNED: ['edit', 'submit', 'discard', 'withdraw'],
  APPROVED: ['recall', 'return', 'publish', 'withdraw'],
  PUBLISHED: ['edit', 'withdraw'],
  WITHDRAWN: ['edit'],
};

/** True when the article's state allows the act, whoever does it. */
export function isOpenTo(standing: Standing, act: ArticleAct): boolean {
  const needsLive = act === 'withdraw' || act === 'discard';
  return OPEN[standing.state].includes(act) && (!needsLive || standing.liveRevision !== null);
}

/** Where the act leads from here; throws `CONTENT.ARTICLE_WRONG_STATE` when it is not open. */
export function moved(standing: Standing, act: ArticleAct): Move {
  if (!isOpenTo(standing, act)) throw new ArticleWrongState({ state: standing.state, act });
  const { revision, lastRevision, liveRevision } = standing;
  const stay = { revision, lastRevision, liveRevision };
  switch (act) {
    case 'edit':
      return edited(standing);
    case 'submit':
      return { ...stay, state: 'SUBMITTED' };
    case 'recall':
      return { ...stay, state: 'DRAFT' };
    case 'return':
      return { ...stay, state: 'RETURNED' };
    case 'approve':
      return { ...stay, state: standing.secrecyStep ? 'SECRECY' : 'APPROVED' };
    case 'clearSecrecy':
      return { ...stay, state: 'APPROVED' };
    case 'publish':
      return { ...stay, state: 'PUBLISHED', liveRevision: revision };
    case 'withdraw':
      return { ...stay, state: standing.state === 'PUBLISHED' ? 'WITHDRAWN' : standing.state, liveRevision: null };
    case 'discard':
      return { ...stay, state: 'PUBLISHED', revision: liveRevision ?? revision };
  }
}

// A text that was published or withdrawn is history; changing it begins the next revision.
function edited({ state, revision, lastRevision, liveRevision }: Standing): Move {
  const begins = state === 'PUBLISHED' || state === 'WITHDRAWN';
  const next = begins ? lastRevision + 1 : revision;
  return { state: 'DRAFT', revision: next, lastRevision: Math.max(lastRevision, next), liveRevision };
}
