import type { ArticleForReviewQuery } from '@jiyue/api-client';
import { currentStep } from '../articles/steps.js';

export type ReviewedArticle = ArticleForReviewQuery['article'];

/** The decision that moves an article on, as the server allows it. */
export type Onward = 'approve' | 'publish';

/** What this person may decide, or why not. */
export type Decision =
  { onward: Onward | null; mayReturn: boolean; refusal: null } | { onward: null; mayReturn: false; refusal: Refusal };

/** Why somebody else has to decide, and who that is. */
export type Refusal = { reason: 'own' | 'other' | 'asked' | 'none'; names: readonly string[] };

type Judged = Pick<ReviewedArticle, 'allowed' | 'state' | 'createdBy' | 'steps'>;

const ONWARD: readonly Onward[] = ['approve', 'publish'];
const WAITING: readonly string[] = ['IN_REVIEW', 'APPROVED', 'LIVE_IN_REVIEW'];

/** Reads the decision out of what the server allows; the rules themselves are the server's. */
export function decisionOf(article: Judged, myId: string): Decision {
  const onward = ONWARD.find((act) => article.allowed.includes(act)) ?? null;
  const mayReturn = article.allowed.includes('return');
  if (onward || mayReturn) return { onward, mayReturn, refusal: null };
  return { onward: null, mayReturn: false, refusal: refusalOf(article, myId) };
}

function refusalOf(article: Judged, myId: string): Refusal {
  if (!WAITING.includes(article.state)) return { reason: 'none', names: [] };
  if (article.allowed.includes('opine')) return { reason: 'asked', names: [] };
  const people = currentStep(article.steps)?.people ?? [];
  const names = people.filter((person) => person.id !== myId).map((person) => person.name);
  return { reason: article.createdBy.id === myId ? 'own' : 'other', names };
}
