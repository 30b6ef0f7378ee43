import type { ColumnFacts } from './column-form.js';

type Placed = Pick<ColumnFacts, 'id' | 'parentId' | 'position' | 'path'>;

/** Where a column is to stand: below which one (null: on the first level), and after how many of those there. */
export type Place = { readonly parentId: string | null; readonly position: number };

/** Where something was let go: above a row, on it, or under it. */
export type Drop = 'before' | 'into' | 'after';

/** Columns stand at most this deep. */
export const MAX_DEPTH = 3;

const depthOf = ({ path }: Placed): number => path.split('/').length;
const isWithin = (one: Placed, above: Placed): boolean => one.id === above.id || one.path.startsWith(`${above.path}/`);

/** The columns below `parentId` in order, without the one that moves. */
export function siblingsAt<C extends Placed>(columns: readonly C[], parentId: string | null, moving?: Placed): C[] {
  return columns
    .filter((one) => one.parentId === parentId && one.id !== moving?.id)
    .sort((one, other) => one.position - other.position);
}

/** All columns as they stand in the tree. */
export function inOrder<C extends Placed>(columns: readonly C[], parentId: string | null = null): C[] {
  return siblingsAt(columns, parentId).flatMap((one) => [one, ...inOrder(columns, one.id)]);
}

/** Whether a column, with all that is below it, has room there: not below itself, and not too deep. */
export function mayStandBelow(columns: readonly Placed[], moving: Placed, parent: Placed | null): boolean {
  if (parent && isWithin(parent, moving)) return false;
  const below = columns.filter((one) => isWithin(one, moving)).map(depthOf);
  const height = Math.max(...below) - depthOf(moving) + 1;
  return (parent ? depthOf(parent) : 0) + height <= MAX_DEPTH;
}

/** Where a column stands now. */
export function placeOf(columns: readonly Placed[], column: Placed): Place {
  const siblings = siblingsAt(columns, column.parentId);
  return { parentId: column.parentId, position: siblings.findIndex(({ id }) => id === column.id) };
}

/** The place one further up or down among its siblings; null at the end. */
export function stepped(columns: readonly Placed[], column: Placed, by: 1 | -1): Place | null {
  const { parentId, position } = placeOf(columns, column);
  const next = position + by;
  return next < 0 || next >= siblingsAt(columns, parentId).length ? null : { parentId, position: next };
}

/** The place that letting a column go at another one means; null where it cannot stand, or stands already. */
export function dropped(columns: readonly Placed[], moving: Placed, target: Placed, drop: Drop): Place | null {
  const parentId = drop === 'into' ? target.id : target.parentId;
  const parent = columns.find(({ id }) => id === parentId) ?? null;
  if (moving.id === target.id || !mayStandBelow(columns, moving, parent)) return null;
  const siblings = siblingsAt(columns, parentId, moving);
  const at = siblings.findIndex(({ id }) => id === target.id);
  const position = drop === 'into' ? siblings.length : at + (drop === 'after' ? 1 : 0);
  const now = placeOf(columns, moving);
  return now.parentId === parentId && now.position === position ? null : { parentId, position };
}
