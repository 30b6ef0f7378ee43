import type { ResponsibilityBoardQuery } from '@jiyue/api-client';

type Column = ResponsibilityBoardQuery['columns'][number];
export type BoardRow = Column & { readonly gaps: readonly string[] };
export type BoardGroup = { readonly id: string; readonly name: string; readonly rows: readonly BoardRow[] };

function topOf(column: Column, byId: ReadonlyMap<string, Column>): string {
  const above = column.parentId ? byId.get(column.parentId) : undefined;
  return above ? topOf(above, byId) : column.id;
}

/** The columns grouped under their first-level column, each with its gaps. */
export function groupsOf(
  { columns, responsibilityGaps }: ResponsibilityBoardQuery,
  { text, onlyGaps }: { text: string; onlyGaps: boolean },
): { all: readonly BoardRow[]; groups: readonly BoardGroup[] } {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const gaps = new Map(responsibilityGaps.map((gap) => [gap.columnId, gap.gaps]));
  const all = columns.map((column) => ({ ...column, gaps: gaps.get(column.id) ?? [] }));
  const shown = all.filter((row) => (!onlyGaps || row.gaps.length > 0) && row.name.includes(text));
  const tops = [...new Set(shown.map((row) => topOf(row, byId)))];
  const groups = tops.map((id) => ({
    id,
    name: byId.get(id)?.name ?? '',
    rows: shown.filter((row) => topOf(row, byId) === id),
  }));
  return { all, groups };
}
