import type { Fields, FileRef } from '../fields.js';
import type { SaveRequest } from './autosave.js';

/** What is sent: a first save creates the article; later ones keep a draft, or say as an act that this is the text. */
export type SavePayload = { articleId: string | null; version: number; fields: Fields; isAct: boolean };

/** The copy of a text that only this browser has. */
export type Draft = {
  articleId: string | null;
  /** Version the text is based on; 0 before the article exists. */
  version: number;
  fields: Fields;
  base: Fields;
  keptAt: number;
  /** When the server kept the last draft that it answered for, by its clock; absent in copies of an older editor. */
  answeredAt?: number | null;
  unanswered: SaveRequest<SavePayload> | null;
};

/** Where copies lie: `localStorage`, or anything shaped like it. */
export type DraftShelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Copies belong to a person on a site: the next person at the same computer does not see them. */
export function draftKey(personId: string, siteId: string, place: string): string {
  return `jiyue.draft.${personId}.${siteId}.${place}`;
}

/** Writes the copy; false when the browser has no room or forbids it. */
export function keepDraft(shelf: DraftShelf, key: string, draft: Draft): boolean {
  try {
    shelf.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    // private window or quota: the status line says that the text is not kept here; an older copy would be taken for the text
    shelf.removeItem(key);
    return false;
  }
}

/**
 * Whether the server has more than the copy: a browser that died had not written its last copies to the disk. What was under way
 * when the copy was made is no more than the copy.
 */
export function isBehind(
  { answeredAt, unanswered }: Draft,
  kept: { fields: Fields; savedAt: number } | null,
  isSame: (a: Fields, b: Fields) => boolean,
): boolean {
  if (!kept || answeredAt === undefined || kept.savedAt <= (answeredAt ?? 0)) return false;
  return !unanswered || !isSame(unanswered.payload.fields, kept.fields);
}

/**
 * The server has every word by now, but as a draft only: what stays is a mark that the text belongs to this window, so that the
 * next one goes on with it when this one is gone.
 */
export function markDraft(shelf: DraftShelf, key: string, keptAt: number): void {
  try {
    shelf.setItem(key, JSON.stringify({ keptAt }));
  } catch {
    shelf.removeItem(key); // no room for the mark: the server still knows the draft
  }
}

/** Reads the copy; null when there is none or it cannot be read. */
export function readDraft(shelf: DraftShelf, key: string): Draft | null {
  try {
    const found: unknown = JSON.parse(shelf.getItem(key) ?? 'null');
    return isDraft(found) ? found : null;
  } catch {
    return null; // damaged entry: as good as none
  }
}

/** Drops the copy. */
export function forgetDraft(shelf: DraftShelf, key: string): void {
  shelf.removeItem(key);
}

function isDraft(value: unknown): value is Draft {
  if (!isRecord(value)) return false;
  const { articleId, version, fields, base, keptAt } = value;
  const isId = articleId === null || typeof articleId === 'string';
  return isId && typeof version === 'number' && typeof keptAt === 'number' && isFields(fields) && isFields(base);
}

function isFields(value: unknown): value is Fields {
  if (!isRecord(value)) return false;
  const texts = ['columnId', 'kind', 'title', 'body'].map((name) => value[name]);
  const values = isRecord(value['values']) ? Object.values(value['values']) : [null];
  const files = [value['attachments'], value['files']];
  return (
    [...texts, ...values].every((text) => typeof text === 'string') &&
    files.every((list) => Array.isArray(list) && list.every(isFile))
  );
}

function isFile(value: unknown): value is FileRef {
  return isRecord(value) && typeof value['id'] === 'string' && typeof value['fileName'] === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
