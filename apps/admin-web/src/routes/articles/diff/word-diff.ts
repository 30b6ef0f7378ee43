import { steps } from './lcs.js';

/** A run of text that stayed, went or came. */
export type Part = { op: 'same' | 'removed' | 'added'; text: string };

// A Chinese sentence has no spaces: each character counts as a word. Numbers with their unit signs and Latin words stay
// whole, because a reviewer must read "2.5 → 2", not "2[.5]".
const TOKEN = /\d+(?:[.,:]\d+)*%?|[\p{Script=Latin}]+|\s+|[\s\S]/gu;

/** The words of a text, for comparison. */
export function words(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** Word by word difference of two texts, neighbouring runs joined. */
export function wordDiff(before: string, after: string): Part[] {
  const parts = steps(words(before), words(after), (a, b) => a === b).map(toPart);
  return tidy(join(parts));
}

// A short field of which less than this stayed was written anew: two whole wordings read better than a patchwork.
const REWRITTEN = 0.4;

/** The difference of a short field, as pieces or, when it was written anew, as the old wording and the new one. */
export function fieldDiff(before: string, after: string): Part[] {
  if (likeness(before, after) >= REWRITTEN) return wordDiff(before, after);
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

function toPart(step: ReturnType<typeof steps<string>>[number]): Part {
  return step.op === 'removed' ? { op: 'removed', text: step.before } : { op: step.op, text: step.after };
}

function join(parts: readonly Part[]): Part[] {
  const out: Part[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last?.op === part.op) last.text += part.text;
    else out.push({ ...part });
  }
  return out;
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
