import type { ComponentType, ReactNode } from 'react';
import type { Document } from '../../api/client.js';
import type { Frame } from '../me.js';

/** Something that was found: its words, what stands beside them, and where it is dealt with. */
export type Found = {
  readonly key: string;
  readonly label: string;
  readonly note?: ReactNode;
  /** An address of the application. */
  readonly to: string;
};

/** What a part of the application found. */
export type Findings = {
  readonly entries: readonly Found[];
  /** How many there are, where not all were asked for. */
  readonly total?: number;
  /** The list that holds them all. */
  readonly all?: string;
};

/** What is looked for, and the means to look. */
export type Sought = {
  readonly text: string;
  readonly frame: Frame;
  /** An address below the current site. */
  readonly path: (below: string) => string;
  /** Asks the staff endpoint on the current site; an answer of a moment ago is as good. */
  readonly ask: <R, V>(document: Document<R, V>, variables: V) => Promise<R>;
  /** Whether words hold the text as they are written, or as they are read: by pinyin or its initials. */
  readonly matches: (words: string) => boolean;
};

/** Characters before a text that ask for one kind of thing alone. */
export const SIGILS = ['>', '@'] as const;
export type Sigil = (typeof SIGILS)[number];

/** How a part of the application is searched; stands in its `routes.tsx`. */
export type Finder = {
  readonly key: string;
  /** Place among the others. */
  readonly order: number;
  readonly label: () => string;
  readonly icon: ComponentType;
  /** Any of these rights of `me.can`; empty = everybody. */
  readonly can: readonly string[];
  readonly sigil?: Sigil;
  readonly find: (sought: Sought) => Promise<Findings>;
};

/** Something to begin, by its name; stands in a `routes.tsx`. */
export type Deed = {
  readonly key: string;
  readonly label: () => string;
  /** Address below the site. */
  readonly path: string;
  readonly can: readonly string[];
};

/** How many of each kind are shown. */
export const SHOWN = 5;
