import type { ColumnFreshness } from '@jiyue/api-client';

/** How a column stands, as the server says it. */
export type Freshness = 'blank' | 'late' | 'soon' | 'ok' | 'none';

/** What the tree needs of a column. */
export type TreeColumn = {
  id: string;
  parentId?: string | null;
  name: string;
  path: string;
  position: number;
  freshness?: ColumnFreshness | null;
  waitingCount: number;
};

/** A column in its place; a parent carries the worst mark and the sum of what waits below it. */
export type ColumnNode = {
  column: TreeColumn;
  children: ColumnNode[];
  freshness: Freshness;
  waiting: number;
};

/** A node as it is drawn: one line of the tree. */
export type TreeLine = { node: ColumnNode; level: number; isOpen: boolean };

const ORDER: readonly Freshness[] = ['blank', 'late', 'soon', 'ok', 'none'];
const MARKS = { BLANK: 'blank', LATE: 'late', SOON: 'soon', FRESH: 'ok' } as const;

/** Mark of one column. */
export function freshnessOf({ freshness }: Pick<TreeColumn, 'freshness'>): Freshness {
  return freshness ? MARKS[freshness] : 'none';
}

/** Builds the tree; a column whose parent is not visible to this person stands at the top. */
export function columnTree(columns: readonly TreeColumn[]): ColumnNode[] {
  const known = new Set(columns.map((column) => column.id));
  const below = (parentId: string | null): ColumnNode[] =>
    columns
      .filter((column) => parentOf(column, known) === parentId)
      .sort((a, b) => a.position - b.position)
      .map((column) => nodeOf(column, below(column.id)));
  return below(null);
}

/** Lines in drawing order. With a search text, matches and their ancestors only, all open. */
export function treeLines(
  nodes: readonly ColumnNode[],
  open: ReadonlySet<string>,
  text: string,
  level = 1,
): TreeLine[] {
  const wanted = text.trim().toLowerCase();
  return nodes.flatMap((node) => {
    if (wanted && !holds(node, wanted)) return [];
    const isOpen = wanted ? node.children.some((child) => holds(child, wanted)) : open.has(node.column.id);
    const line: TreeLine = { node, level, isOpen };
    return isOpen ? [line, ...treeLines(node.children, open, text, level + 1)] : [line];
  });
}

/** Names from the top down to a column, for the place line and for the column select. */
export function trailOf(columns: readonly TreeColumn[], id: string): string[] {
  const column = columns.find((one) => one.id === id);
  if (!column) return [];
  return [...(column.parentId ? trailOf(columns, column.parentId) : []), column.name];
}

/** Ids of the ancestors of a column: they must be open for it to be seen. */
export function ancestorsOf(columns: readonly TreeColumn[], id: string): string[] {
  const parentId = columns.find((one) => one.id === id)?.parentId;
  return parentId ? [parentId, ...ancestorsOf(columns, parentId)] : [];
}

/** Arrow keys as the tree pattern has them: the id to move to, or what to open or close. */
export type TreeMove = { focus: string } | { open: string } | { close: string } | null;

/** What a key does on the line with the given column. */
export function treeMove(lines: readonly TreeLine[], id: string, key: string): TreeMove {
  const index = lines.findIndex((line) => line.node.column.id === id);
  const line = lines[index];
  if (!line) return focusOn(lines[0]);
  if (key === 'ArrowDown') return focusOn(lines[index + 1]);
  if (key === 'ArrowUp') return focusOn(lines[index - 1]);
  if (key === 'Home') return focusOn(lines[0]);
  if (key === 'End') return focusOn(lines.at(-1));
  if (key === 'ArrowRight') return right(lines, index, line);
  if (key === 'ArrowLeft') return left(lines, index, line);
  return null;
}

function right(lines: readonly TreeLine[], index: number, line: TreeLine): TreeMove {
  if (!line.node.children.length) return null;
  return line.isOpen ? focusOn(lines[index + 1]) : { open: line.node.column.id };
}

function left(lines: readonly TreeLine[], index: number, line: TreeLine): TreeMove {
  if (line.isOpen) return { close: line.node.column.id };
  return focusOn(lines.slice(0, index).findLast((above) => above.level === line.level - 1));
}

const focusOn = (line: TreeLine | undefined): TreeMove => (line ? { focus: line.node.column.id } : null);

const parentOf = (column: TreeColumn, known: ReadonlySet<string>): string | null =>
  column.parentId && known.has(column.parentId) ? column.parentId : null;

function nodeOf(column: TreeColumn, children: ColumnNode[]): ColumnNode {
  const marks = [freshnessOf(column), ...children.map((child) => child.freshness)];
  return {
    column,
    children,
    freshness: ORDER.find((mark) => marks.includes(mark)) ?? 'none',
    waiting: column.waitingCount + children.reduce((sum, child) => sum + child.waiting, 0),
  };
}

function holds(node: ColumnNode, wanted: string): boolean {
  const { name, path } = node.column;
  return (
    name.toLowerCase().includes(wanted) ||
    path.toLowerCase().includes(wanted) ||
    node.children.some((child) => holds(child, wanted))
  );
}
