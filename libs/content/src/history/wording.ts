import type { FieldValues } from '../kind/values.js';

/** Where a text is found that an article had: in one of its revisions, or by its id among what was saved over or typed. */
export interface WordingRef {
  readonly number?: number | null | undefined;
  readonly id?: string | null | undefined;
}

/** Where an entry of the history comes from: what a revision says, what it said before, what the actor was typing. */
export type WordingSource = 'revision' | 'wording' | 'draft';

/** One line of the history of an article. */
export interface WordingEntry {
  readonly source: WordingSource;
  /** Of what was saved over or typed. */
  readonly id: string | null;
  /** Of what was typed: in which of the person's windows. */
  readonly windowId: string | null;
  /** Of the revision that says it, or said it; none of what is being typed. */
  readonly number: number | null;
  /** Of a revision: its state. */
  readonly state: string | null;
  readonly title: string;
  readonly by: string;
  readonly byName: string;
  readonly at: Date;
  /** Why the revision was sent back last. */
  readonly note: string | null;
  /** When the older text was said that was brought back here. */
  readonly restoredFrom: Date | null;
  readonly digest: string;
  readonly isPresent: boolean;
  readonly isLive: boolean;
}

/** A whole text that the article had. */
export interface Wording {
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly fields: FieldValues;
  readonly attachmentIds: readonly string[];
  readonly at: Date;
}
