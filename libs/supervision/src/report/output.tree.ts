import type { OutputRowType, OutputTotalsType } from './output.types.js';

/** A site or unit with its place and its figures, in no order. */
export interface OutputNode extends Omit<OutputRowType, 'depth'> {
  /** What brothers and sisters are sorted by. */
  readonly sort: string;
}

/** Lays nodes out as a tree, depth first; a node whose parent is not among them is a root. */
export function treeOf(nodes: readonly OutputNode[]): OutputRowType[] {
  const known = new Set(nodes.map(({ id }) => id));
  const children = new Map<string | null, OutputNode[]>();
  for (const node of [...nodes].sort((a, b) => (a.sort < b.sort ? -1 : 1))) {
    const parent = node.parentId !== null && known.has(node.parentId) ? node.parentId : null;
    children.set(parent, [...(children.get(parent) ?? []), node]);
  }
  const rows: OutputRowType[] = [];
  const visit = (parent: string | null, depth: number): void => {
    for (const { sort: _, ...node } of children.get(parent) ?? []) {
      rows.push({ ...node, parentId: parent, depth });
      visit(node.id, depth + 1);
    }
  };
  visit(null, 0);
  return rows;
}

/** Sums of a report's rows. */
export function totalsOf(rows: readonly OutputRowType[], sites: number): OutputTotalsType {
  const sum = (pick: (row: OutputRowType) => number): number => rows.reduce((total, row) => total + pick(row), 0);
  return {
    sites,
    published: sum((row) => row.published),
    withdrawn: sum((row) => row.withdrawn),
    submitted: sum((row) => row.submitted),
    overdueColumns: sum((row) => row.overdueColumns),
    blankColumns: sum((row) => row.blankColumns),
  };
}
