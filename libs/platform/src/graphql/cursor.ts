import { BadCursor } from '@jiyue/tenancy';
import type { Slice, SliceRequest } from '@jiyue/kernel';

/** Packs the sort values of a list's last row; opaque to clients. */
export function cursorOf(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** Unpacks a cursor of `length` strings or numbers; refuses anything this list did not give out. */
export function readCursor(cursor: string, length: number): (string | number)[] {
  const values = parse(cursor);
  const fits =
    Array.isArray(values) && values.length === length && values.every((v) => /^(string|number)$/.test(typeof v));
  if (!fits) throw new BadCursor();
  return values;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw new BadCursor();
  }
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
