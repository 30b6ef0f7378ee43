/** A field of its kind as the page of an item shows it: the place says how, the word is the message key of its name. */
export interface LiveField {
  readonly key: string;
  readonly word: string;
  readonly type: string;
  readonly place: string;
  readonly value: string;
  /** Where the value names files: those that citizens may fetch. */
  readonly assets?: readonly LiveFieldFile[];
}

/** A file that a field shows, with the measures of a picture. */
export interface LiveFieldFile {
  readonly name: string;
  readonly url: string;
  readonly size: number;
  readonly mimeType: string;
  /** What a picture shows, in words. */
  readonly alt: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** A tag that the item adds to the head of its page, such as `Author`. */
export interface LiveTag {
  readonly name: string;
  readonly content: string;
}

/** What was changed of an item since it was published, and when readers got it. */
export interface LiveChange {
  readonly summary: string;
  readonly at: Date;
}

/** A file that the item shows; it becomes public with the item and is closed with it. */
export interface LiveFile {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly size: number;
  readonly mimeType: string;
  /** Its place in the list of attachments; null for one that only the text or the cover shows. */
  readonly position: number | null;
}

/** What a lib hands over so that citizens may read it. Everything in it is public. */
export interface LiveItem {
  readonly id: string;
  readonly kind: string;
  readonly columnId: string;
  /** Further columns whose lists show it. */
  readonly alsoIn: readonly string[];
  readonly unitId: string | null;
  readonly revision: number;
  readonly title: string;
  /** Absent: the beginning of the text. */
  readonly summary: string | null;
  /** What lists show of its fields below the title. */
  readonly line: string | null;
  /** Absent: the first picture of the text. */
  readonly coverUrl: string | null;
  readonly publishedAt: Date;
  readonly updatedAt: Date;
  /** Whether it stands at the top of its column, and how much it weighs below that: 0 to 100. */
  readonly isPinned: boolean;
  readonly weight: number;
  /** Since when it stands outside of every list; null for what is listed. */
  readonly archivedAt: Date | null;
  /** Cleaned HTML, and the version of the rules that cleaned it. */
  readonly body: string;
  readonly sanitiser: number;
  /** The readable text of the body. */
  readonly plain: string;
  readonly fields: readonly LiveField[];
  readonly tags: readonly LiveTag[];
  /** Newest first. */
  readonly changes: readonly LiveChange[];
  /** Texts of fields that search finds beside title and body. */
  readonly searched: readonly string[];
  readonly files: readonly LiveFile[];
}

/** Where an item stands in lists. */
export type LivePlacing = Pick<LiveItem, 'isPinned' | 'weight'>;

/** How what was taken down answers readers who still come: with words, with nothing, or with the way to another address. */
export const END_KINDS = ['notice', 'gone', 'redirect'] as const;
export type EndKind = (typeof END_KINDS)[number];

/** What readers find where an item was. */
export interface LiveEnd {
  readonly kind: EndKind;
  /** What they are told, for a notice. */
  readonly notice: string | null;
  /** An address of the same site, beginning with a slash, or a whole one, for a redirect. */
  readonly target: string | null;
  readonly at: Date;
}
