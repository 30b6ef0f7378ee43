import { SIGILS, type Sigil } from './finder.js';

/** What a person typed: the text, and the kind of thing when a sign before it says so. */
export type Asked = { readonly sigil: Sigil | null; readonly text: string };

// what an input method for Chinese writes in their place
const WIDE: Readonly<Record<string, Sigil>> = { '》': '>', '＞': '>', '＠': '@' };

/** Reads what was typed. */
export function readAsked(typed: string): Asked {
  const trimmed = typed.trim();
  const first = trimmed.slice(0, 1);
  const sigil = SIGILS.find((one) => one === (WIDE[first] ?? first)) ?? null;
  return { sigil, text: sigil ? trimmed.slice(1).trim() : trimmed };
}

/** The words in pieces, those that were looked for apart. */
export function piecesOf(words: string, text: string): { text: string; isMet: boolean }[] {
  const at = text ? words.toLowerCase().indexOf(text.toLowerCase()) : -1;
  if (at < 0) return [{ text: words, isMet: false }];
  const pieces = [
    { text: words.slice(0, at), isMet: false },
    { text: words.slice(at, at + text.length), isMet: true },
    { text: words.slice(at + text.length), isMet: false },
  ];
  return pieces.filter((piece) => piece.text);
}
