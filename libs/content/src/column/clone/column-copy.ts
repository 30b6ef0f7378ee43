import { RESERVED_NAMES } from '@jiyue/kernel';
import type { Column } from '../column.queries.js';
import { holdingOf, type Holding, OF_ONE_SITE } from '../column-inheritance.js';
import type { ColumnDraft } from '../column-rows.js';

/** What a copy is called. */
export interface CopyName {
  readonly name: string;
  readonly slug: string;
}

/** How a copy comes to stand: what holds above it, and whether units and people are those of the same site. */
export interface CopyPlace {
  readonly above: Holding | null;
  readonly isSameSite: boolean;
}

const LONGEST = 40;

/** A name and an address for a copy that are free among those it comes to stand with. */
export function freeName(
  { name, slug }: CopyName,
  parentPath: string | null,
  there: readonly Pick<Column, 'name' | 'path'>[],
): CopyName {
  const at = (last: string): string => (parentPath === null ? last : `${parentPath}/${last}`);
  const isBelow = (path: string): boolean => at(path.split('/').at(-1) ?? '') === path;
  const names = new Set(there.filter(({ path }) => isBelow(path)).map((one) => one.name));
  const paths = new Set(there.map(({ path }) => path));
  const isTaken = (last: string): boolean => paths.has(at(last)) || (parentPath === null && RESERVED_NAMES.has(last));
  return {
    name: firstFree(name, (n) => `${name}（副本${n > 2 ? ` ${n - 1}` : ''}）`, names.has.bind(names)),
    slug: firstFree(slug, (n) => `${slug.slice(0, LONGEST - 4).replace(/-$/, '')}-${n}`, isTaken),
  };
}

function firstFree(usual: string, other: (n: number) => string, isTaken: (one: string) => boolean): string {
  if (!isTaken(usual)) return usual;
  for (let n = 2; ; n += 1) if (!isTaken(other(n))) return other(n);
}

/** A column with all that is below it as columns to be: what it declares itself it declares there, the rest is that of the place. */
export function copyOf(tree: readonly Column[], root: Column, called: CopyName, place: CopyPlace): ColumnDraft {
  const own = place.isSameSite ? root.own : root.own.filter((fact) => !OF_ONE_SITE.includes(fact));
  const holding = holdingOf({ ...root, own }, place.above);
  const children = tree
    .filter(({ parentId }) => parentId === root.id)
    .sort((one, other) => one.position - other.position)
    .map((child) => {
      const slug = child.path.split('/').at(-1) ?? '';
      return copyOf(tree, child, { name: child.name, slug }, { ...place, above: holding });
    });
  const { description, keywords, type, form, linkUrl, isInMenu, isVisible, steps, stepsInherited } = root;
  return {
    ...{ ...called, ...holding, own, children, description, keywords, type, form, linkUrl, isInMenu, isVisible },
    steps: stepsInherited ? null : steps,
    home: null,
  };
}
