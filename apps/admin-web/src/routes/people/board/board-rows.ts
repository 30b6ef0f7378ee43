import type { ResponsibilityBoardQuery } from '@jiyue/api-client';

type Column = ResponsibilityBoardQuery['columns'][number];
type Standing = ResponsibilityBoardQuery['responsibilityTable'][number];
export type BoardRow = Column & Standing;
export type BoardGroup = { readonly id: string; readonly name: string; readonly rows: readonly BoardRow[] };

const unknown = { responsiblePerson: null, informationOfficer: null, holders: [], inBothHands: [], gaps: [] };

function topOf(column: Column, byId: ReadonlyMap<string, Column>): string {
  const above = column.parentId ? byId.get(column.parentId) : undefined;
  return above ? topOf(above, byId) : column.id;
}

/** The columns grouped under their first-level column, each with its people and gaps. */
export function groupsOf(
  { columns, responsibilityTable }: ResponsibilityBoardQuery,
  { text, onlyGaps }: { text: string; onlyGaps: boolean },
): { all: readonly BoardRow[]; groups: readonly BoardGroup[] } {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const standings = new Map(responsibilityTable.map((row) => [row.columnId, row]));
  const all = columns.map((column) => ({ ...unknown, ...standings.get(column.id), ...column, columnId: column.id }));
  const shown = all.filter((row) => (!onlyGaps || row.gaps.length > 0) && row.name.includes(text));
  const tops = [...new Set(shown.map((row) => topOf(row, byId)))];
  const groups = tops.map((id) => ({
    id,
    name: byId.get(id)?.name ?? '',
    rows: shown.filter((row) => topOf(row, byId) === id),
  }));
  return { all, groups };
}
