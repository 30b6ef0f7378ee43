import type { Scope } from '@jiyue/tenancy';
import type { CheckAction } from '../finding.js';
import type { ListedWord, WordKind } from '../words/listed-word.js';

/** A word waits for the keeper of the list, counts, or is laid aside. */
export const WORD_STATES = ['ACTIVE', 'DISABLED', 'PROPOSED'] as const;
export type WordState = (typeof WORD_STATES)[number];

/** A word as its list keeps it. */
export interface KeptWord extends Omit<ListedWord, 'origin'> {
  readonly id: string;
  readonly state: WordState;
  readonly version: number;
  readonly changedBy: string;
  readonly changedByName: string;
  readonly changedAt: Date;
}

/** What a person says about a word. */
export interface WordGiven {
  readonly kind: WordKind;
  readonly word: string;
  readonly right?: string | null | undefined;
  readonly action?: CheckAction | null | undefined;
  readonly note?: string | null | undefined;
  readonly rank?: number | null | undefined;
  readonly validFrom?: string | null | undefined;
  readonly validUntil?: string | null | undefined;
  readonly state?: WordState | null | undefined;
}

/** What is kept of what was said, and by whom. */
export function keptOf({ actor, now }: Scope, given: WordGiven): Omit<KeptWord, 'id' | 'version'> {
  const isLexicon = given.kind === 'LEXICON';
  const isLeader = given.kind === 'LEADER';
  return {
    kind: given.kind,
    word: given.word.trim(),
    right: given.kind === 'EXCEPTION' ? null : given.right?.trim() || null,
    action: isLexicon ? (given.action ?? null) : null,
    note: given.note?.trim() || null,
    rank: isLeader ? (given.rank ?? null) : null,
    validFrom: given.validFrom ?? null,
    validUntil: given.validUntil ?? null,
    state: given.state ?? 'ACTIVE',
    ...{ changedBy: actor.userId, changedByName: actor.name, changedAt: now },
  };
}
