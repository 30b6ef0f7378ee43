// Spreadsheets take what begins so for a formula, those of full width too where people write Chinese.
const FORMULA = /^[=+\-@＝＋－＠\t\r]/;

/** A cell of a CSV file. What spreadsheets would take for a formula is disarmed. */
function cell(value: string | number | null): string {
  const text = String(value ?? '');
  const safe = FORMULA.test(text) && typeof value === 'string' ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV with the mark that makes spreadsheets read it as UTF-8. */
export function csvOf(head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Hands a file to the browser's downloads. */
export function download(name: string, text: string): void {
  downloadBlob(name, new Blob([text], { type: 'text/csv;charset=utf-8' }));
}

/** The same, of any kind of file. */
export function downloadBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** A cell as it was before it was disarmed, without blanks around it. */
export function armed(cell: string | undefined): string {
  return (cell ?? '').replace(/^'(?=[=+\-@＝＋－＠\t\r])/, '').trim();
}

/** Cells of a CSV file, with quotes as spreadsheets write them. */
export function cellsOf(csv: string): string[][] {
  const table: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|\r|$)/gy;
  const text = csv.replace(/^\uFEFF/, '');
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',') {
      table.push(row);
      row = [];
    }
    if (cell.lastIndex >= text.length) break;
  }
  if (cell.lastIndex < text.length) throw new SyntaxError('no table');
  return row.length > 0 ? [...table, row] : table;
}
