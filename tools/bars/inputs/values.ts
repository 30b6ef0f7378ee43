/** A value that somebody might send, made around a word by which it is known again. */
export interface Hostile {
  readonly what: string;
  make(mark: string): unknown;
}

const hostile = (what: string, make: (mark: string) => unknown): Hostile => ({ what, make });
const same = (what: string, value: unknown): Hostile => hostile(what, () => value);

const LONE_SURROGATE = '\ud83d';

/** Texts that a database, a pattern, a parser or a look-up in an object may stumble over. */
export const TEXTS: readonly Hostile[] = [
  hostile('a zero byte', (mark) => `${mark}\u0000`),
  hostile('half a character', (mark) => `${mark}${LONE_SURROGATE}`),
  hostile('a word', (mark) => mark),
  hostile('a long text', (mark) => mark + '汉'.repeat(15_000)),
  hostile('a long word', (mark) => mark + 'x'.repeat(40_000)),
  hostile('signs of patterns', (mark) => `%_\\${mark}'";--$1{{[(*+?`),
  hostile('signs of searches', (mark) => `${mark} & | ! ( ) :* <-> "\\ -`),
  hostile('a closing backslash', (mark) => `${mark}\\`),
  hostile('control characters', (mark) => `\u0007${mark}\u001b[31m\u007f\u0085`),
  hostile('direction marks', (mark) => `\u202e${mark}\u2066\u200f`),
  hostile('characters beyond the plane', (mark) => `𠮷👨‍👩‍👧${mark}\uffff`),
  hostile('lines', (mark) => `${mark}\r\n\u2028\t${mark}`),
  hostile('markup', (mark) => `<p title="${mark}"><table><tr><td colspan=9999999>${mark}<![CDATA[`),
  hostile('a path', (mark) => `../../${mark}/..%2f..%00`),
  hostile('a broken address', (mark) => `http://[::1${mark}`),
  hostile('an address of mail', (mark) => `"${mark}\\"@例子.中国`),
  hostile('broken JSON', (mark) => `{"${mark}":`),
  same('nothing', ''),
  same('blanks', ' \u3000\u200b\ufeff\u2060\u00a0'),
  same('a name every object has', '__proto__'),
  same('a method every object has', 'constructor'),
  same('a day that is none', '2026-02-30'),
  same('a month that is none', '2026-13-01'),
  same('a day before counting', '0000-00-00'),
  same('a day beyond counting', '999999-01-01'),
  same('a word that PostgreSQL takes for a day', 'infinity'),
  same('a number beyond all', '9'.repeat(40)),
  same('a number that is none', 'NaN'),
  same('labels of a tree', 'a..b.-'),
];

const NIL = '00000000-0000-0000-0000-000000000000';

const IDS: readonly Hostile[] = [
  hostile('a word', (mark) => mark),
  hostile('a zero byte', (mark) => `${NIL.slice(0, 35)}\u0000${mark}`),
  hostile('an id and more', (mark) => `${NIL}${mark}`),
  hostile('half a character', (mark) => `${mark}${LONE_SURROGATE}`),
  hostile('a long word', (mark) => mark + '0'.repeat(40_000)),
  hostile('signs', (mark) => `'${mark}";{}`),
  same('nothing', ''),
  same('a blank', ' '),
  same('the id of nobody', NIL),
  same('an id in braces', `{${NIL}}`),
  same('an id in capitals', 'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF'),
  same('an id without its hyphens', NIL.replaceAll('-', '')),
  same('a number', 7),
  same('a name every object has', '__proto__'),
];

const INTS: readonly Hostile[] = [0, -1, 1, 2_147_483_647, -2_147_483_648, 100_000, 1_000_001].map((value) =>
  same(String(value), value),
);
const NO_INTS: readonly Hostile[] = [2_147_483_648, 1.5, 1e308, '7', true].map((value) => same(String(value), value));

const DATES: readonly Hostile[] = [
  '2026-02-30T00:00:00Z',
  '2026-01-01T25:61:61Z',
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999Z',
  '+275760-09-13T00:00:00.000Z',
  '-271821-04-20T00:00:00.000Z',
  '2026-01-01',
  '2026-01-01T00:00:00+99:99',
  'infinity',
  'now',
  '',
  1e15,
  -1e15,
  0,
].map((value) => same(String(value), value));

/** What is put where a scalar of this name is expected; other types are given what is no value of theirs. */
export function valuesOf(type: string): readonly Hostile[] {
  if (type === 'ID') return IDS;
  if (type === 'Int' || type === 'Float') return [...INTS, ...NO_INTS];
  if (type === 'DateTime') return [...DATES, hostile('a word', (mark) => mark)];
  if (type === 'Boolean') return [same('true', true), same('false', false), hostile('a word', (mark) => mark)];
  if (type === 'String') return TEXTS;
  return [hostile('a word', (mark) => mark), same('a name every object has', '__proto__'), same('a number', 7)];
}
