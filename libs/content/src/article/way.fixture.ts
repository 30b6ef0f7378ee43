import { decide, type StepRule } from '@jiyue/workflow';
import { standingAfter } from './article.standing.js';
import { ARTICLE_WORKFLOW, type ArticleEvent, factsOf, type Standing } from './article.workflow.js';

/** An article on its way, with what the steps taken say. */
export interface Way extends Standing {
  readonly steps: readonly StepRule[];
  readonly passed: readonly string[];
}

export const REVIEW = { key: 'review', role: 'reviewer' } as const;
export const SECRECY = { key: 'secrecy', role: 'secrecy' } as const;
export const FINAL = { key: 'final', role: 'publisher' } as const;
const NOWHERE = { state: 'DRAFT', step: null, stepRole: null } as const;
const FRESH = { revision: 1, lastRevision: 1, liveRevision: null, binnedFrom: null };
export const DRAFT: Way = { ...NOWHERE, ...FRESH, steps: [REVIEW], passed: [] };

// out of the bin it comes to where it was
export const BETWEEN = { binnedFrom: 'DRAFT' } as const;

export function moved(way: Way, act: ArticleEvent): Way | null {
  const place = decide(ARTICLE_WORKFLOW, way, act, { ...way, facts: factsOf(way), cameFrom: way.binnedFrom });
  if (!place) return null;
  const passed = act === 'approve' ? [...way.passed, way.step ?? ''] : act === 'submit' ? [] : way.passed;
  return { ...way, ...standingAfter(way, act, place), passed };
}

export function after(acts: readonly ArticleEvent[], from: Way = DRAFT): Way {
  return acts.reduce<Way>((way, act) => {
    const next = moved(way, act);
    if (!next) throw new Error(`${act} is closed in ${way.state}`);
    return next;
  }, from);
}
