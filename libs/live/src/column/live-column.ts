/** A column as its lib hands it over; every column of the site, in any order. */
export interface ColumnFacts {
  readonly id: string;
  readonly parentId: string | null;
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly keywords: string;
  readonly type: string;
  readonly isVisible: boolean;
  /** Whether menus name it, and what is below it. */
  readonly isInMenu: boolean;
  /** What its address shows, a key of `COLUMN_FORMS`. */
  readonly form: string;
  readonly linkUrl: string | null;
  readonly operatorUnit: string | null;
  readonly homeKind: string | null;
  readonly homePosition: number | null;
  /** Its place among the columns of the same parent. */
  readonly position: number;
}

/** A column as pages read it. */
export interface LiveColumn extends Omit<ColumnFacts, 'position'> {
  /** Whether readers find it: it is visible, and so is every column above it. */
  readonly isVisible: boolean;
  /** Itself and the columns below it that readers find: its page lists the items of all of them. */
  readonly members: readonly string[];
  /** Its place in the tree, depth first. */
  readonly sortKey: string;
}

/** Lays out the columns of a site as pages read them. */
export function liveColumns(columns: readonly ColumnFacts[]): LiveColumn[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const trailOf = (column: ColumnFacts): ColumnFacts[] => {
    const parent = column.parentId === null ? undefined : byId.get(column.parentId);
    return parent ? [...trailOf(parent), column] : [column];
  };
  const trails = columns.map((column) => ({ column, trail: trailOf(column) }));
  const members = new Map<string, string[]>();
  const isOpen = (trail: readonly ColumnFacts[]) => trail.every(({ isVisible }) => isVisible);
  for (const { column, trail } of trails.filter((each) => isOpen(each.trail))) {
    for (const { id } of trail) members.set(id, [...(members.get(id) ?? []), column.id]);
  }
  return trails.map(({ column: { position: _, ...column }, trail }) => ({
    ...column,
    isVisible: isOpen(trail),
    members: (members.get(column.id) ?? []).sort(),
    sortKey: trail.map(({ id, position }) => String(position).padStart(8, '0') + id).join('/'),
  }));
}
