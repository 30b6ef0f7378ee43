import { ColumnSlugReserved, ColumnTooDeep } from '../content.errors.js';

/** Columns stand at most this deep: deeper ones are not found by readers nor kept up by editors. */
export const MAX_DEPTH = 3;

// First parts of portal addresses that are not columns.
const RESERVED = new Set(['search', 'files', 'healthz', 'assets', 'themes', 'sitemap', 'robots', 'feed', 'letters']);

/** The part of a column that its children take their place from. */
export interface ColumnPlace {
  readonly id: string;
  readonly path: string;
  readonly lineage: readonly string[];
}

/** Address and lineage of a new column below `parent`. */
export function placeUnder(parent: ColumnPlace | null, id: string, slug: string): { path: string; lineage: string[] } {
  if (!parent && RESERVED.has(slug)) throw new ColumnSlugReserved({ slug });
  const lineage = [...(parent?.lineage ?? []), id];
  if (lineage.length > MAX_DEPTH) throw new ColumnTooDeep({ depth: MAX_DEPTH });
  return { lineage, path: parent ? `${parent.path}/${slug}` : slug };
}

const DAY_MS = 86_400_000;

/** When the next item is due: the cadence counts from the last publication, or from the column's first day. */
export function dueAt(column: {
  cadenceDays: number | null;
  lastPublishedAt: Date | null;
  createdAt: Date;
}): Date | null {
  if (column.cadenceDays === null) return null;
  return new Date((column.lastPublishedAt ?? column.createdAt).getTime() + column.cadenceDays * DAY_MS);
}

/** Whole days until then; negative when it has passed. */
export function daysUntil(due: Date, now: Date): number {
  return Math.floor((due.getTime() - now.getTime()) / DAY_MS);
}
