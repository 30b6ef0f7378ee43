import type { CheckAction } from '../finding.js';

/** What a word is listed as. An exception says that what it covers is meant as it stands. */
export const WORD_KINDS = ['LEXICON', 'TYPO', 'INSTITUTION', 'LEADER', 'EXCEPTION'] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** Whose list it stands in. */
export const WORD_ORIGINS = ['PROVINCE', 'SITE', 'SHIPPED'] as const;
export type WordOrigin = (typeof WORD_ORIGINS)[number];

/** A word of a list, as a text is held against it. */
export interface ListedWord {
  readonly kind: WordKind;
  readonly origin: WordOrigin;
  readonly word: string;
  /** The right form; of a leader the posts, separated by 、. */
  readonly right: string | null;
  /** What is done about it, where that is not what its class says. */
  readonly action: CheckAction | null;
  readonly note: string | null;
  /** Of a leader: the place in the order, and the days of the term. */
  readonly rank: number | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

/** A word that is only wrong. */
export function wrongForm(kind: WordKind, word: string, right: string | null): ListedWord {
  return {
    origin: 'SHIPPED',
    kind,
    word,
    right,
    action: null,
    note: null,
    rank: null,
    validFrom: null,
    validUntil: null,
  };
}
