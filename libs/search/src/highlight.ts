import { escapeHtml } from '@jiyue/kernel';

/** The text escaped, with `<mark>` around the words and no other tag. */
export function highlight(text: string, words: readonly string[]): string {
  const pattern = patternOf(words);
  if (!pattern) return escapeHtml(text);
  return text
    .split(pattern)
    .map((part, i) => (i % 2 === 1 ? `<mark>${escapeHtml(part)}</mark>` : escapeHtml(part)))
    .join('');
}

/** A piece of about `length` characters around the first word found, highlighted, with … where it was cut. */
export function snippet(text: string, words: readonly string[], length = 120): string {
  const first = patternOf(words)?.exec(text)?.index ?? 0;
  const begin = Math.max(0, Math.min(first - Math.floor(length / 4), text.length - length));
  const piece = text.slice(begin, begin + length).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
  return `${begin > 0 ? '…' : ''}${highlight(piece, words)}${begin + length < text.length ? '…' : ''}`;
}

// Longest first, so that a word is marked whole rather than by its beginning.
function patternOf(words: readonly string[]): RegExp | null {
  const literal = [...words]
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
  return literal.length > 0 ? new RegExp(`(${literal.join('|')})`, 'i') : null;
}
