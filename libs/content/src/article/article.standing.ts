import type { Standing as Place } from '@jiyue/workflow';
import type { ArticleEvent, ArticleState, Standing } from './article.workflow.js';

/** The standing after an event that leads to this place: which revision is worked on, and which one is live. */
export function standingAfter(before: Standing, act: ArticleEvent, place: Place<ArticleState>): Standing {
  const { revision, lastRevision, liveRevision, binnedFrom } = before;
  const { state, step, stepRole } = place;
  const stay = { state, step, stepRole, revision, lastRevision, liveRevision, binnedFrom };
  switch (act) {
    case 'edit':
      return { ...stay, ...edited(before) };
    case 'publish':
    case 'publishUrgently':
    case 'restore':
      return { ...stay, liveRevision: revision };
    case 'withdraw':
    case 'reject':
      return { ...stay, liveRevision: null };
    case 'discard':
      return { ...stay, revision: liveRevision ?? revision };
    case 'bin':
      return { ...stay, binnedFrom: before.state };
    case 'retrieve':
      return { ...stay, binnedFrom: null };
    default:
      return stay;
  }
}

// A text that was published or withdrawn is history; changing it begins the next revision.
function edited({ state, revision, lastRevision }: Standing): Pick<Standing, 'revision' | 'lastRevision'> {
  const begins = state === 'PUBLISHED' || state === 'WITHDRAWN';
  const next = begins ? lastRevision + 1 : revision;
  return { revision: next, lastRevision: Math.max(lastRevision, next) };
}
