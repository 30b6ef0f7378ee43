import type { ArticleTrailQuery } from '@jiyue/api-client';

export type Entry = ArticleTrailQuery['articleTrail']['taken'][number];

/** The steps of each revision, the newest revision first, the steps as they were taken. */
export function revisionsOf(taken: readonly Entry[]): { number: number; taken: Entry[] }[] {
  const numbers = [...new Set(taken.map(({ revision }) => revision))].sort((one, other) => other - one);
  return numbers.map((number) => ({ number, taken: taken.filter(({ revision }) => revision === number) }));
}

/** Steps whose text is not the one that is kept, where nobody may have changed it any more. */
export function unsoundOf(taken: readonly Entry[]): Entry[] {
  return taken.filter(({ isUnchanged, event }, at) => {
    if (isUnchanged !== false) return false;
    const rest = taken.slice(at + 1).filter(({ revision }) => revision === taken[at]?.revision);
    // a text that came back or was taken back may be written again; the judgements before that are about the former one
    return event === 'publish' || !rest.some((later) => ['return', 'recall', 'ask'].includes(later.event));
  });
}
