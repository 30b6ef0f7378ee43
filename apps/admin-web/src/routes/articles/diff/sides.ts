import type { BlockChange } from './block-diff.js';
import type { Part } from './word-diff.js';

/** Which of two texts that stand beside each other. */
export type Side = 'before' | 'after';

const OTHERS = { before: 'added', after: 'removed' } as const;

/** What one of two texts shows of the changes between them: what it has, marked where the other differs. */
export function sideOf(changes: readonly BlockChange[], side: Side): BlockChange[] {
  return changes.flatMap((change): BlockChange[] => {
    if (change.op === OTHERS[side]) return [];
    return change.op === 'changed' ? [{ ...change, parts: partsOf(change.parts, side) }] : [change];
  });
}

/** The same of a short text. */
export function partsOf(parts: readonly Part[], side: Side): Part[] {
  return parts.filter(({ op }) => op !== OTHERS[side]);
}
