import { isId, isStorable, type Slice, type SliceRequest } from '@jiyue/kernel';
import { BadCursor } from '@jiyue/tenancy';

/** Packs the sort values of a list's last row; opaque to clients. */
export function cursorOf(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** What a list sorts by, and how it stands in a cursor. */
interface SortValues {
  readonly id: string;
  readonly text: string;
  /** A moment, with microseconds where the database gives them. */
  readonly instant: string;
  readonly count: number;
  /** A whole number of eight bytes, in digits. */
  readonly serial: string;
}

/** The kind of a sort value. */
export type SortKind = keyof SortValues;

type Unpacked<K extends readonly SortKind[]> = { -readonly [I in keyof K]: SortValues[K[I]] };

const LARGEST_COUNT = 2 ** 31 - 1;
const INSTANT = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d{1,6})?)(?:Z|[+-]\d\d(?::\d\d)?)$/;

const FITS: Readonly<Record<SortKind, (value: unknown) => boolean>> = {
  id: (value) => isId(value),
  text: (value) => typeof value === 'string' && isStorable(value),
  instant: isInstant,
  count: (value) => Number.isInteger(value) && Math.abs(Number(value)) <= LARGEST_COUNT,
  serial: (value) => typeof value === 'string' && /^\d{1,18}$/.test(value),
};

/** Unpacks a cursor of sort values of these kinds; refuses anything that this list did not give out. */
export function readCursor<const K extends readonly SortKind[]>(cursor: string, kinds: K): Unpacked<K> {
  const values = parse(cursor);
  const fits =
    Array.isArray(values) && values.length === kinds.length && kinds.every((kind, at) => FITS[kind](values[at]));
  if (!fits) throw new BadCursor();
  return values as unknown as Unpacked<K>;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw new BadCursor();
  }
}

function isInstant(value: unknown): boolean {
  const [, day = '', time = ''] = INSTANT.exec(String(value)) ?? [];
  const at = new Date(`${day}T${time.slice(0, 8)}Z`);
  // a day that the calendar has not rolls over into the next month
  return !day.startsWith('0000') && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

/** Cuts rows fetched with `limit first + 1` to a slice; `keyOf` gives the sort values of a row. */
export function sliceOf<T>(
  rows: readonly T[],
  request: SliceRequest,
  totalCount: number,
  keyOf: (row: T) => readonly (string | number)[],
): Slice<T> {
  const nodes = rows.slice(0, request.first);
  const last = nodes.at(-1);
  const more = rows.length > request.first && last !== undefined;
  return { nodes, totalCount, endCursor: more ? cursorOf(keyOf(last)) : null };
}
