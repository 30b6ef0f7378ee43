import type { ArticleHistoryQuery } from '@jiyue/api-client';

export type Entry = ArticleHistoryQuery['articleHistory'][number] & {
  /** Which of several windows it was typed in. */
  windowNumber?: number;
};

/** The entries that were chosen, by their keys; null: nobody chose. */
export type Asked = { before: string | null; after: string | null };

/** Where somebody typed in several windows, each has a number: the one that was typed in first is the first. */
export function withWindows(entries: readonly Entry[]): readonly Entry[] {
  const windows = [...new Set(entries.toReversed().flatMap(({ windowId }) => windowId ?? []))];
  if (windows.length < 2) return entries;
  const numbered = (entry: Entry): Entry =>
    entry.windowId ? { ...entry, windowNumber: windows.indexOf(entry.windowId) + 1 } : entry;
  return entries.map(numbered);
}

/** What an entry is found again by. */
export function keyOf({ id, number }: Pick<Entry, 'id' | 'number'>): string {
  return id ?? `v${number ?? 0}`;
}

/** The two that are compared: those asked for, else the newest and the one before it. */
export function pairOf(entries: readonly Entry[], asked: Asked): { before: Entry; after: Entry } | null {
  const find = (key: string | null): Entry | undefined => entries.find((entry) => keyOf(entry) === key);
  const after = find(asked.after) ?? entries.find(({ isPresent }) => isPresent) ?? entries[0];
  const before =
    find(asked.before) ?? entries[(after ? entries.indexOf(after) : 0) + 1] ?? entries.find((e) => e !== after);
  return before && after ? { before, after } : null;
}
