import type { Thing } from './text/read-body.js';

/** What is done about a class of findings: it stops the text, it is said, or it is only counted. */
export const CHECK_ACTIONS = ['BLOCK', 'WARN', 'LOG'] as const;
export type CheckAction = (typeof CHECK_ACTIONS)[number];

/** Classes of findings, with what is done about them where nobody said otherwise. */
export const CHECK_CLASSES = {
  personal: 'BLOCK',
  personalHint: 'WARN',
  lexicon: 'BLOCK',
  leader: 'WARN',
  institution: 'WARN',
  division: 'WARN',
  typo: 'WARN',
  figures: 'WARN',
  unit: 'WARN',
  wording: 'WARN',
  unfinished: 'BLOCK',
  accessibility: 'WARN',
  link: 'WARN',
  duplicate: 'WARN',
  attachment: 'WARN',
} as const satisfies Record<string, CheckAction>;
export type CheckClass = keyof typeof CHECK_CLASSES;

/** Every class, in the order in which they are shown. */
export const CHECK_CLASS_NAMES = Object.keys(CHECK_CLASSES) as CheckClass[];

/** Kinds of findings, each with its class. */
export const CHECK_KEYS = {
  identityCard: 'personal',
  mobileNumber: 'personal',
  bankCard: 'personal',
  identityDoubtful: 'personalHint',
  plate: 'personalHint',
  address: 'personalHint',
  lexicon: 'lexicon',
  leaderPost: 'leader',
  leaderOrder: 'leader',
  institution: 'institution',
  division: 'division',
  typo: 'typo',
  dateImpossible: 'figures',
  weekdayWrong: 'figures',
  timeImpossible: 'figures',
  periodBackwards: 'figures',
  listCount: 'figures',
  sumWrong: 'figures',
  changeBackwards: 'figures',
  unit: 'unit',
  punctuationDouble: 'wording',
  punctuationNarrow: 'wording',
  pairOpen: 'wording',
  documentNumber: 'wording',
  numbering: 'wording',
  wordy: 'wording',
  titleStop: 'wording',
  fileMissing: 'unfinished',
  altMissing: 'accessibility',
  linkVague: 'accessibility',
  headingSkipped: 'accessibility',
  headingEmpty: 'accessibility',
  tableHeadless: 'accessibility',
  linkInsecure: 'link',
  targetMissing: 'link',
  linkDead: 'link',
  linkGone: 'link',
  titleTwice: 'duplicate',
  bodyTwice: 'duplicate',
  attachmentPersonal: 'personal',
  attachmentLexicon: 'lexicon',
} as const satisfies Record<string, CheckClass>;
export type CheckKey = keyof typeof CHECK_KEYS;

/** Where a finding stands: the how-manieth of these words, pictures or tables in a field. */
export interface Place {
  readonly field: string;
  readonly thing: Thing;
  /** The words themselves; of a picture its address. */
  readonly quote: string;
  /** Counted from nought among the same words of the field, or among the things of the kind. */
  readonly nth: number;
}

/** Something to be put right. */
export interface Finding {
  readonly key: CheckKey;
  readonly place: Place;
  /** What the sentence about it needs. */
  readonly params: Readonly<Record<string, string | number>>;
  /** Words that would mend it. */
  readonly remedy: string | null;
  /** The sentence that it stands in: when that changes, the finding is a new one. */
  readonly sentence: string;
  /** Of a listed word, what its list asks for, where that differs from its class. */
  readonly asked?: CheckAction;
}
