import { unfoldAs } from '../routes/articles/editor/body/word/file/zip.js';
import { isNamed, treeOf } from '../routes/articles/editor/body/word/file/xml.js';

const WANTED = /^xl\/(?:worksheets\/sheet\d+|sharedStrings)\.xml$/;

/** Cells of the first sheet of a workbook (XLSX), as the texts that stand in them. */
export async function sheetOf(bytes: Uint8Array<ArrayBuffer>): Promise<string[][]> {
  const parts = await unfoldAs(bytes, { main: 'xl/workbook.xml', wanted: WANTED });
  const sheets = [...parts.keys()].filter((name) => name.startsWith('xl/worksheets/')).sort(byNumber);
  const sheet = parts.get(sheets[0] ?? '');
  if (!sheet) return [];
  const strings = parts.get('xl/sharedStrings.xml');
  const shared = strings ? within(treeOf(strings), 'si').map(textOf) : [];
  return within(treeOf(sheet), 'row').map((row) => cellsOf(row, shared));
}

const byNumber = (a: string, b: string): number => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b));

function cellsOf(row: Element, shared: readonly string[]): string[] {
  const cells: string[] = [];
  for (const cell of within(row, 'c')) {
    const at = columnOf(cell.getAttribute('r') ?? '') ?? cells.length;
    while (cells.length < at) cells.push('');
    cells[at] = valueOf(cell, shared);
  }
  return cells;
}

function valueOf(cell: Element, shared: readonly string[]): string {
  const type = cell.getAttribute('t');
  if (type === 'inlineStr') return textOf(cell);
  const [value] = within(cell, 'v');
  const text = value?.textContent ?? '';
  return type === 's' ? (shared[Number(text)] ?? '') : text;
}

// A to XFD; anything else is no place in a sheet
function columnOf(place: string): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(place)?.[1];
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null;
}

// phonetic readings stand beside the words and are none
function textOf(node: Element): string {
  return within(node, 't')
    .filter((text) => !isNamed(text.parentNode, 'rPh'))
    .map((text) => text.textContent ?? '')
    .join('');
}

function within(node: Document | Element, name: string): Element[] {
  return [...Array.from(node.getElementsByTagNameNS('*', name))];
}
