import { RESERVED_NAMES } from '@jiyue/kernel';
import { ColumnBelowItself, ColumnPathTaken, ColumnSlugReserved, ColumnTooDeep } from '../content.errors.js';

/** Columns stand at most this deep: deeper ones are not found by readers nor kept up by editors. */
export const MAX_DEPTH = 3;

/** The part of a column that its children take their place from. */
export interface ColumnPlace {
  readonly id: string;
  readonly path: string;
  readonly lineage: readonly string[];
}

/** A column among its siblings. */
export interface ColumnOrder {
  readonly id: string;
  readonly parentId: string | null;
  readonly position: number;
}

// Between two places there is room for what other ways of adding columns put there.
const STEP = 10;

/** Address and lineage of a new column below `parent`. */
export function placeUnder(parent: ColumnPlace | null, id: string, slug: string): { path: string; lineage: string[] } {
  if (!parent && RESERVED_NAMES.has(slug)) throw new ColumnSlugReserved({ slug });
  const lineage = [...(parent?.lineage ?? []), id];
  if (lineage.length > MAX_DEPTH) throw new ColumnTooDeep({ depth: MAX_DEPTH });
  return { lineage, path: parent ? `${parent.path}/${slug}` : slug };
}

/** Addresses and lineages of a column, and of all below it in its site's `tree`, once it stands below `parent`. */
export function moveUnder(
  parent: ColumnPlace | null,
  column: ColumnPlace & { readonly slug: string },
  tree: readonly ColumnPlace[],
): ColumnPlace[] {
  if (parent?.lineage.includes(column.id)) throw new ColumnBelowItself({ columnId: column.id });
  const place = placeUnder(parent, column.id, column.slug);
  if (tree.some(({ id, path }) => path === place.path && id !== column.id)) {
    throw new ColumnPathTaken({ path: place.path });
  }
  const moved = tree.filter(({ lineage }) => lineage.includes(column.id));
  return moved.map(({ id, path, lineage }) => {
    const after = [...place.lineage, ...lineage.slice(column.lineage.length)];
    if (after.length > MAX_DEPTH) throw new ColumnTooDeep({ depth: MAX_DEPTH });
    return { id, lineage: after, path: place.path + path.slice(column.path.length) };
  });
}

/** The places of all columns below `parent` once `column` is the one with `position` of them before it. */
export function placeAmong(
  tree: readonly ColumnOrder[],
  column: Pick<ColumnOrder, 'id'>,
  parent: Pick<ColumnOrder, 'id'> | null,
  position: number,
): Pick<ColumnOrder, 'id' | 'position'>[] {
  const siblings = tree
    .filter(({ id, parentId }) => parentId === (parent?.id ?? null) && id !== column.id)
    .sort((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1));
  return [...siblings.slice(0, position), column, ...siblings.slice(position)].map(({ id }, index) => ({
    id,
    position: (index + 1) * STEP,
  }));
}
