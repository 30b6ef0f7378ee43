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
  readonly operatorUnit: string | null;
  readonly homeKind: string | null;
  readonly homePosition: number | null;
  /** Its place among the columns of the same parent. */
  readonly position: number;
}

/** A column as pages read it. */
export interface LiveColumn extends Omit<ColumnFacts, 'position'> {
  /** Itself and every column below it: its page lists the items of all of them. */
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
  for (const { column, trail } of trails) {
    for (const { id } of trail) members.set(id, [...(members.get(id) ?? []), column.id]);
  }
  return trails.map(({ column: { position: _, ...column }, trail }) => ({
    ...column,
    members: (members.get(column.id) ?? []).sort(),
    sortKey: trail.map(({ id, position }) => String(position).padStart(8, '0') + id).join('/'),
  }));
}
