import { FIELDS, HANDS_ON, OPERATIONS } from '../../../docs/permissions.table.ts';

/** An operation and its cells, one per role. */
export interface OperationRow {
  readonly operation: string;
  /** `action Subject`, or `public`. */
  readonly asks: string;
  readonly cells: ReadonlyMap<string, string>;
}

/** Rows of a table written with bars, by column title. */
function rowsOf(text: string): Record<string, string>[] {
  const [head = '', , ...lines] = text.trim().split('\n');
  const titles = cellsOf(head);
  return lines.map((line) => {
    const cells = cellsOf(line);
    if (cells.length !== titles.length) throw new Error(`A row of the table has ${cells.length} cells: ${line}`);
    return Object.fromEntries(titles.map((title, i) => [title, cells[i] ?? '']));
  });
}

function cellsOf(line: string): string[] {
  return line.split('|').map((cell) => cell.trim());
}

/** Every operation as declared. */
export function operationRows(): OperationRow[] {
  return rowsOf(OPERATIONS).map(({ operation = '', asks = '', ...cells }) => ({
    operation,
    asks,
    cells: new Map(Object.entries(cells)),
  }));
}

/** Every field that is worked out apart, and what it asks. */
export function fieldRows(): Map<string, string> {
  return new Map(rowsOf(FIELDS).map(({ field = '', asks = '' }) => [field, asks]));
}

/** What each role may hand on. */
export function handsOn(): Map<string, string[]> {
  return new Map(rowsOf(HANDS_ON).map((row) => [row['holds'] ?? '', (row['hands on'] ?? '').split(', ')]));
}
