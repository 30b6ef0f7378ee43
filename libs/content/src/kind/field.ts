/** What a field holds. Whatever it is, it is stored, sent and exported as text in one canonical form. */
export const FIELD_TYPES = [
  ...(['text', 'longText', 'words', 'date', 'url', 'number', 'choice', 'documentNumber'] as const),
  ...(['unit', 'picture', 'pictures', 'files', 'video'] as const),
];
export type DeclaredType = (typeof FIELD_TYPES)[number];
/** Those that the province declares fields of, and columns of the site, which are the product's own to ask for. */
export type FieldType = DeclaredType | 'columns';

/** Columns that a field of columns names at most. */
export const COLUMNS_AT_MOST = 10;

/** Files that a field of these types names at most; its value is their ids, separated by commas. */
export const FILES_OF: Readonly<Partial<Record<FieldType, number>>> = { picture: 1, video: 1, files: 10, pictures: 40 };

/** The content tags of a page head (国办发〔2017〕47号) that a field may fill. */
export const META_TAGS = ['ContentSource', 'Keywords', 'Author', 'Description'] as const;
export type MetaTag = (typeof META_TAGS)[number];

/** Where the page of an item shows a field to citizens. */
export type FieldPlace = 'kicker' | 'subtitle' | 'byline' | 'facts' | 'above';

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
  /** What a document number looks like, for the person who types it: `云采〔{年}〕{号}号`. */
  readonly mask?: string;
  /** What helps to fill it in, where no message does. */
  readonly help?: string;
  /** Nobody fills it in any more; what was said in it is still shown. */
  readonly isRetired?: boolean;
  readonly choices?: readonly string[];
  /** Where the page of the item shows it to citizens; absent: nowhere. */
  readonly seen?: FieldPlace;
  /** What lists show of it. */
  readonly list?: 'summary' | 'cover' | 'line';
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
/** The number of a document, by a mask or a pattern. */
export const documentNumber = fieldOf('documentNumber', 60);
/** A unit of the register. Its id says nothing elsewhere, so it is not exported. */
export const unit = fieldOf('unit', 36, false);
/** A picture among the site's files. */
export const picture = fieldOf('picture', 36, false);
/** Pictures among the site's files, in order. */
export const pictures = fieldOf('pictures', listLength('pictures'), false);
/** Files of the site, in order. */
export const files = fieldOf('files', listLength('files'), false);
/** A video among the site's files. */
export const video = fieldOf('video', 36, false);

/** Declares a field of each type. */
export const DECLARE: Readonly<Record<DeclaredType, Declare>> = {
  ...{ text, longText, words, date, url, number, choice, documentNumber, unit, picture, pictures, files, video },
};

/** Columns of the site. Their ids say nothing elsewhere, so they are not exported. */
export const columns = fieldOf('columns', 37 * COLUMNS_AT_MOST - 1, false);

function listLength(type: FieldType): number {
  return 37 * (FILES_OF[type] ?? 1) - 1;
}
