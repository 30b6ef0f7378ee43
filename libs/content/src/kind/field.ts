/** What a field holds. Whatever it is, it is stored, sent and exported as text in one canonical form. */
export type FieldType = 'text' | 'longText' | 'words' | 'date' | 'url' | 'number' | 'choice' | 'picture';

/** The content tags of a page head (国办发〔2017〕47号) that a field may fill. */
export type MetaTag = 'ContentSource' | 'Keywords' | 'Author' | 'Description';

/** What is true of a field beyond its key and type. */
export interface FieldRules {
  /** Where the form shows it: with the title, among the facts, or with what lists and search engines show. */
  readonly group: 'head' | 'facts' | 'summary';
  /** Refuses a submission that leaves it empty; a draft may. */
  readonly isRequired?: boolean;
  /** What it holds before anybody wrote: the name of the writer's unit. */
  readonly initially?: 'unit';
  /** Characters at most. */
  readonly max?: number;
  /** Characters beyond which the check panel advises to shorten. */
  readonly advised?: number;
  readonly pattern?: RegExp;
  readonly choices?: readonly string[];
  /** Where the page of the item shows it to citizens; absent: nowhere. */
  readonly seen?: 'subtitle' | 'byline' | 'facts';
  /** What lists show of it. */
  readonly list?: 'summary' | 'cover';
  readonly meta?: MetaTag;
  readonly isSearched?: boolean;
  readonly isExported?: boolean;
}

/** A declared field. */
export interface Field extends FieldRules {
  readonly key: string;
  readonly type: FieldType;
  readonly max: number;
  readonly isExported: boolean;
}

type Declare = (key: string, rules: FieldRules) => Field;

const LINE = 200;
const fieldOf =
  (type: FieldType, max: number, isExported = true): Declare =>
  (key, rules) => ({ max, isExported, ...rules, key, type });

/** One line. */
export const text = fieldOf('text', LINE);
/** Several lines. */
export const longText = fieldOf('longText', 500);
/** Words, separated by commas however the writer separated them. */
export const words = fieldOf('words', LINE);
/** A day, `2026-11-28`. */
export const date = fieldOf('date', 10);
/** An address of the web. */
export const url = fieldOf('url', 500);
/** A decimal number. */
export const number = fieldOf('number', 20);
/** One of a few words; each has a message of its own. */
export const choice = fieldOf('choice', 40);
/** A picture among the site's files. Its id says nothing elsewhere, so it is not exported. */
export const picture = fieldOf('picture', 36, false);
