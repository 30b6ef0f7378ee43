import { PAGE_TAG } from '@jiyue/bus';
import type { LiveColumn } from './live-column.js';

/** A column that stood at another address before. */
export interface MovedColumn {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** Columns whose rows have to be written, and what shows them. */
export interface ColumnChange {
  readonly changed: readonly LiveColumn[];
  /** Columns that were known by another address. */
  readonly moved: readonly MovedColumn[];
  readonly tags: readonly string[];
}

// The menu around every page of the site holds the first two levels.
const MENU_LEVELS = 2;
const IN_MENU = ['name', 'path', 'sortKey', 'isInMenu', 'linkUrl'] as const;

/** Compares the columns of a site with those that citizens see, and says which kept pages are out of date. */
export function columnChange(
  siteId: string,
  before: readonly LiveColumn[],
  after: readonly LiveColumn[],
): ColumnChange {
  const known = new Map(before.map((column) => [column.id, column]));
  const changed = after.filter((column) => !isSame(column, known.get(column.id)));
  if (changed.length === 0) return { changed, moved: [], tags: [] };
  const isInMenu = changed.some((column) => inMenuDiffers(column, known.get(column.id)));
  // a page below a column names it, and so does every page of the tree; what was below it may have been hidden
  const below = changed.flatMap(({ id, members }) =>
    known.has(id) ? [...members, ...(known.get(id)?.members ?? [])] : [],
  );
  const tags = [PAGE_TAG.columns(siteId), ...below.map(PAGE_TAG.column), ...(isInMenu ? [PAGE_TAG.site(siteId)] : [])];
  return { changed, moved: movedAmong(changed, known), tags: [...new Set(tags)] };
}

function movedAmong(changed: readonly LiveColumn[], known: ReadonlyMap<string, LiveColumn>): MovedColumn[] {
  return changed.flatMap(({ id, path: to }) => {
    const from = known.get(id)?.path;
    return from === undefined || from === to ? [] : [{ id, from, to }];
  });
}

function isSame(column: LiveColumn, known: LiveColumn | undefined): boolean {
  if (!known) return false;
  return (Object.keys(column) as (keyof LiveColumn)[]).every((key) => String(column[key]) === String(known[key]));
}

function inMenuDiffers(column: LiveColumn, known: LiveColumn | undefined): boolean {
  // what was hidden may have been linked from anywhere, and its files are closed with it
  if (column.isVisible !== (known?.isVisible ?? column.isVisible)) return true;
  // so may what got another address, and all that it holds
  if (column.path !== (known?.path ?? column.path)) return true;
  if (column.sortKey.split('/').length > MENU_LEVELS) return false;
  return IN_MENU.some((key) => column[key] !== known?.[key]);
}
