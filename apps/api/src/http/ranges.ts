import type { ObjectPart } from '@jiyue/platform';

/** What is asked of a file: all of it, a part, or what cannot be given. */
export type RangeAsked =
  { readonly kind: 'whole' } | { readonly kind: 'part'; readonly part: ObjectPart } | { readonly kind: 'refused' };

const WHOLE: RangeAsked = { kind: 'whole' };
const REFUSED: RangeAsked = { kind: 'refused' };
const ONE = /^(\d{0,15})-(\d{0,15})$/;

/**
 * Reads a `Range` header (RFC 9110, 14). One part of bytes is given; several are refused, for each of them would cost as
 * much as a file. What is no range of bytes at all counts as absent, and so does one of an earlier version (`If-Range`).
 */
export function rangeOf(header: string | undefined, size: number): RangeAsked {
  if (!header || !/^bytes=/i.test(header)) return WHOLE;
  const set = header.slice('bytes='.length).trim();
  if (set.includes(',')) return REFUSED;
  const [, first = '', last = ''] = ONE.exec(set) ?? [];
  if (first !== '') return fromPlace(Number(first), last === '' ? size - 1 : Number(last), size);
  return last === '' ? WHOLE : partOf(Math.max(0, size - Number(last)), size - 1, size);
}

function fromPlace(start: number, end: number, size: number): RangeAsked {
  return end < start && start < size ? WHOLE : partOf(start, Math.min(end, size - 1), size);
}

function partOf(start: number, end: number, size: number): RangeAsked {
  return start < size && start <= end ? { kind: 'part', part: { start, end } } : REFUSED;
}
