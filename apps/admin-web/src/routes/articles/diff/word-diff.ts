import { diffArrays } from 'diff';

/** A run of text that stayed, went or came. */
export type Part = { op: 'same' | 'removed' | 'added'; text: string };

// A Chinese sentence has no spaces: each character counts as a word. Numbers with their unit signs and Latin words stay
// whole, because a reviewer must read "2.5 → 2", not "2[.5]".
const TOKEN = /\d+(?:[.,:]\d+)*%?|[\p{Script=Latin}]+|\s+|[\s\S]/gu;

/** The words of a text, for comparison. */
export function words(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

// Two texts further apart than that are shown as two wordings, before anybody waits for their difference.
const MOST_EDITS = 1_000;

/** Word by word difference of two texts, neighbouring runs joined. */
export function wordDiff(before: string, after: string): Part[] {
  const changes = diffArrays(words(before), words(after), { maxEditLength: MOST_EDITS });
  const parts = changes?.map(({ value, added, removed }): Part => {
    return { op: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') };
  });
  return tidy(parts ?? rewritten(before, after));
}

// A short field of which less than this stayed was written anew: two whole wordings read better than a patchwork.
const REWRITTEN = 0.4;

/** The difference of a short field, as pieces or, when it was written anew, as the old wording and the new one. */
export function fieldDiff(before: string, after: string): Part[] {
  return likeness(before, after) >= REWRITTEN ? wordDiff(before, after) : rewritten(before, after);
}

function rewritten(before: string, after: string): Part[] {
  const parts: Part[] = [
    { op: 'removed', text: before },
    { op: 'added', text: after },
  ];
  return parts.filter((part) => part.text);
}

/** Share of the text that stayed, 0 to 1. */
export function likeness(before: string, after: string): number {
  if (before === after) return 1;
  const kept = wordDiff(before, after).reduce((sum, part) => sum + (part.op === 'same' ? part.text.length : 0), 0);
  return (2 * kept) / Math.max(1, before.length + after.length);
}

/** Inside one change the old text is read first and then the new one, not in pieces. */
function tidy(parts: readonly Part[]): Part[] {
  const out: Part[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed) out.push({ op: 'removed', text: removed });
    if (added) out.push({ op: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const part of parts) {
    if (part.op === 'removed') removed += part.text;
    else if (part.op === 'added') added += part.text;
    else {
      flush();
      out.push(part);
    }
  }
  flush();
  return out;
}
