import type { OutputReportQuery } from '@jiyue/api-client';

export type OutputRow = OutputReportQuery['outputReport']['rows'][number];

/**
 * A row with what lies below it: `own` figures come from the server, `sum` adds the whole subtree and is what the row shows,
 * open or closed. Its own figures stand as the first row below it.
 */
export type ReportNode = {
  readonly key: string;
  readonly own: OutputRow;
  readonly sum: OutputRow;
  readonly children: readonly ReportNode[];
  /** The row of its parent's own figures. */
  readonly isOwn: boolean;
};

function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

function add(one: OutputRow, other: OutputRow): OutputRow {
  return {
    ...one,
    published: one.published + other.published,
    withdrawn: one.withdrawn + other.withdrawn,
    submitted: one.submitted + other.submitted,
    overdueColumns: one.overdueColumns + other.overdueColumns,
    blankColumns: one.blankColumns + other.blankColumns,
    lastPublishedAt: later(one.lastPublishedAt, other.lastPublishedAt),
  };
}

function ownRow(own: OutputRow): ReportNode {
  return { key: `${own.id} own`, own, sum: own, isOwn: true, children: [] };
}

/** The report as a tree; rows whose parent is not in the report stand at the top. */
export function treeOf(rows: readonly OutputRow[]): readonly ReportNode[] {
  const ids = new Set(rows.map(({ id }) => id));
  const below = new Map<string | null, OutputRow[]>();
  for (const row of rows) {
    const parent = row.parentId !== null && ids.has(row.parentId) ? row.parentId : null;
    below.set(parent, [...(below.get(parent) ?? []), row]);
  }
  const build = (own: OutputRow): ReportNode => {
    const children = (below.get(own.id) ?? []).map(build);
    const sum = children.reduce((total, child) => add(total, child.sum), own);
    return { key: own.id, own, sum, isOwn: false, children: children.length > 0 ? [ownRow(own), ...children] : [] };
  };
  return (below.get(null) ?? []).map(build);
}

/** Only branches in which something is overdue or blank. */
export function onlyOverdue(nodes: readonly ReportNode[]): readonly ReportNode[] {
  return nodes
    .filter(({ sum }) => sum.overdueColumns + sum.blankColumns > 0)
    .map((node) => ({ ...node, children: onlyOverdue(node.children) }));
}

/** The level worth a chart: the children of a single root, else the roots themselves. */
export function chartLevel(nodes: readonly ReportNode[]): readonly ReportNode[] {
  const [first] = nodes;
  return nodes.length === 1 && first && first.children.length > 0
    ? first.children.filter(({ isOwn }) => !isOwn)
    : nodes;
}
