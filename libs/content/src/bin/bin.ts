import type { Article } from '../article/article.js';
import type { StepPerson } from '../article/article.steps.js';

/** Days after which what was never public is emptied from the bin for good. */
export const BIN_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Who put an article in the bin, when, why, and when its texts go; null: never. */
export interface Binned {
  readonly by: StepPerson;
  readonly at: Date;
  readonly reason: string | null;
  readonly emptiesAt: Date | null;
}

/** How an article came into the bin; null where it is in none. */
export function binOf({ state, taken, publishedAt }: Article): Binned | null {
  const isThere = state === 'BINNED' || state === 'EMPTIED';
  const row = isThere ? taken.findLast(({ event }) => event === 'bin') : undefined;
  if (!row) return null;
  const at = new Date(row.at);
  const isEmptied = state === 'BINNED' && publishedAt === null;
  return {
    by: { id: row.by, name: row.byName, unitName: null },
    at,
    reason: row.note,
    emptiesAt: isEmptied ? new Date(at.getTime() + BIN_DAYS * DAY_MS) : null,
  };
}

/** Whether an article has lain in the bin for so long that its texts go. */
export function isOverdue({ state, stateAt, publishedAt }: Article, now: Date): boolean {
  return state === 'BINNED' && publishedAt === null && stateAt.getTime() <= now.getTime() - BIN_DAYS * DAY_MS;
}
