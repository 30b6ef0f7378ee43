import { RESERVED_NAMES } from '@jiyue/kernel';
import type { ColumnLine } from './column-lines.js';
import { type ColumnPlace, MAX_DEPTH } from './column.tree.js';
import { SLUG, slugFor } from './slug.js';

/** At most so many columns are made in one act. */
export const MOST_COLUMNS = 200;
const LONGEST_NAME = 60;

/** A column that a line asks for, and what stands in its way, by the code of its sentence. */
export interface PlannedColumn {
  readonly line: number;
  readonly name: string;
  readonly slug: string;
  readonly path: string;
  /** 1 for the first level of the site. */
  readonly level: number;
  readonly isSuggested: boolean;
  readonly problems: readonly string[];
}

/** What a list of columns would make below `parent`, on a site that has columns at `taken` addresses. */
export function planColumns(
  lines: readonly ColumnLine[],
  parent: Pick<ColumnPlace, 'path' | 'lineage'> | null,
  taken: Iterable<string>,
): PlannedColumn[] {
  const paths = new Set(taken);
  const trail: string[] = [];
  return lines.map(({ line, name, slug: typed, level: inList }, index) => {
    trail.length = inList;
    const above = trail.at(-1) ?? parent?.path ?? null;
    const at = (slug: string): string => (above === null ? slug : `${above}/${slug}`);
    const isTaken = (slug: string): boolean => paths.has(at(slug)) || (above === null && RESERVED_NAMES.has(slug));
    const slug = typed ?? slugFor(name, isTaken);
    const path = at(slug);
    const level = (parent?.lineage.length ?? 0) + inList + 1;
    const wrong: Readonly<Record<string, boolean>> = {
      'CONTENT.COLUMN_NAME_LENGTH': name === '' || name.length > LONGEST_NAME,
      'CONTENT.COLUMN_SLUG_FORM': !SLUG.test(slug),
      'CONTENT.COLUMN_SLUG_RESERVED': above === null && RESERVED_NAMES.has(slug),
      'CONTENT.COLUMN_PATH_TAKEN': paths.has(path),
      'CONTENT.COLUMN_TOO_DEEP': level > MAX_DEPTH,
      'CONTENT.TOO_MANY_COLUMNS': index >= MOST_COLUMNS,
    };
    paths.add(path);
    trail.push(path);
    const problems = Object.keys(wrong).filter((code) => wrong[code]);
    return { line, name, slug, path, level, isSuggested: typed === null, problems };
  });
}
