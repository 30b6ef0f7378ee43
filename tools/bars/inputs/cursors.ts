import type { Hostile } from './values.ts';

const pack = (value: unknown): string => Buffer.from(JSON.stringify(value) ?? '').toString('base64url');
const ID = '0197a000-0000-7000-8000-000000000000';

/** What may stand in a cursor where a list keeps one of its sort values. */
const PARTS: readonly ((mark: string) => unknown)[] = [
  (mark) => mark,
  (mark) => `${mark}\u0000`,
  (mark) => `${mark}\ud83d`,
  () => ID,
  () => '',
  () => 'infinity',
  () => '2026-02-30T00:00:00Z',
  () => '2026-01-01T00:00:00.000Z',
  () => -1,
  () => 1.5,
  () => 1e308,
  () => 9_007_199_254_740_993,
  () => null,
  () => ({}),
  () => [],
];

/** What is no cursor of any list. */
const WHOLES: readonly Hostile[] = [
  { what: 'a word', make: (mark) => mark },
  { what: 'an empty text', make: () => '' },
  { what: 'a packed word', make: (mark) => pack(mark) },
  { what: 'a packed object', make: (mark) => pack({ 0: mark, length: 1 }) },
  { what: 'lists in lists', make: () => Buffer.from('['.repeat(140)).toString('base64url') },
  {
    what: 'bytes that are no text',
    make: () => Buffer.from([0x5b, 0x22, 0xff, 0xfe, 0x22, 0x5d]).toString('base64url'),
  },
  { what: 'a long word', make: (mark) => mark + 'x'.repeat(10_000) },
  { what: 'nothing packed', make: () => pack(undefined) },
];

const LENGTHS = [1, 2, 3, 4];

/** Cursors that a list may be asked to begin after, from what it gives out itself, when it has a second page. */
export function cursorsFrom(own: string | null): Hostile[] {
  const made = LENGTHS.flatMap((length) =>
    PARTS.map((part, at) => ({
      what: `a cursor of ${length}, value ${at}`,
      make: (mark: string) => pack(Array.from({ length }, () => part(mark))),
    })),
  );
  return [...WHOLES, ...made, ...(own === null ? [] : turned(own))];
}

// The list's own cursor with another value in one place, or of another length.
function turned(own: string): Hostile[] {
  const values: unknown = JSON.parse(Buffer.from(own, 'base64url').toString('utf8'));
  if (!Array.isArray(values)) return [];
  const others = values.flatMap((_, place) =>
    PARTS.map((part, at) => ({
      what: `its own, value ${at} at ${place}`,
      make: (mark: string) => pack(values.with(place, part(mark))),
    })),
  );
  return [
    ...others,
    { what: 'its own, cut', make: () => pack(values.slice(1)) },
    { what: 'its own, longer', make: (mark) => pack([...values, mark]) },
  ];
}
