import { RESERVED_NAMES } from '@jiyue/kernel';
import { ColumnSlugReserved, ColumnTooDeep } from '../content.errors.js';

/** Columns stand at most this deep: deeper ones are not found by readers nor kept up by editors. */
export const MAX_DEPTH = 3;

/** The part of a column that its children take their place from. */
export interface ColumnPlace {
  readonly id: string;
  readonly path: string;
  readonly lineage: readonly string[];
}

/** Address and lineage of a new column below `parent`. */
export function placeUnder(parent: ColumnPlace | null, id: string, slug: string): { path: string; lineage: string[] } {
  if (!parent && RESERVED_NAMES.has(slug)) throw new ColumnSlugReserved({ slug });
  const lineage = [...(parent?.lineage ?? []), id];
  if (lineage.length > MAX_DEPTH) throw new ColumnTooDeep({ depth: MAX_DEPTH });
  return { lineage, path: parent ? `${parent.path}/${slug}` : slug };
}
