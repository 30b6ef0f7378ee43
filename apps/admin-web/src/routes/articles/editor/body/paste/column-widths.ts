import { COLUMN_WIDTH } from '@jiyue/kernel';

/** Widths of columns as parts of their table, from whatever the office program says in points and pixels. */
export function keepWidths(body: HTMLElement): void {
  for (const table of body.querySelectorAll('table')) {
    if (areParts(table)) continue;
    const widths = widthsIn(table);
    const whole = widths.reduce((sum, width) => sum + width, 0);
    for (const old of table.querySelectorAll(':scope > colgroup, :scope > col')) old.remove();
    if (widths.length < 2 || widths.some((width) => !width)) continue;
    const columns = table.ownerDocument.createElement('colgroup');
    for (const width of widths) columns.append(columnOf(table, (100 * width) / whole));
    const caption = table.querySelector(':scope > caption');
    if (caption) caption.after(columns);
    else table.prepend(columns);
  }
}

/** Widths that are parts of the table already, some perhaps left open. */
function areParts(table: HTMLTableElement): boolean {
  const columns = [...table.querySelectorAll<HTMLElement>(':scope > colgroup > col')];
  const isPart = ({ style }: HTMLElement): boolean => COLUMN_WIDTH.test(style.width);
  return columns.some(isPart) && columns.every((column) => isPart(column) || !widthOf(column));
}

function columnOf(table: HTMLTableElement, part: number): HTMLElement {
  const column = table.ownerDocument.createElement('col');
  column.style.width = `${Math.round(part * 10) / 10}%`;
  return column;
}

function widthsIn(table: HTMLTableElement): number[] {
  const columns = [...table.querySelectorAll<HTMLElement>(':scope > colgroup > col, :scope > col')];
  if (columns.some(widthOf))
    return columns.flatMap((column) => Array(spanOf(column)).fill(widthOf(column)) as number[]);
  const whole = [...table.rows].find((row) => [...row.cells].every((cell) => cell.colSpan === 1));
  return whole && isWidest(whole, table) ? [...whole.cells].map(widthOf) : [];
}

const isWidest = (row: HTMLTableRowElement, table: HTMLTableElement): boolean =>
  [...table.rows].every(({ cells }) => cells.length <= row.cells.length);

const spanOf = (column: HTMLElement): number => Math.min(100, Number(column.getAttribute('span')) || 1);

const POINTS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, '': 0.75, '%': 1, cm: 28.35, mm: 2.835, in: 72 };

function widthOf(element: HTMLElement): number {
  const said = element.style.width || (element.getAttribute('width') ?? '');
  const [, figure = '', unit = ''] = /^(\d+(?:\.\d+)?)(pt|px|%|cm|mm|in)?$/.exec(said.replaceAll(/\s/g, '')) ?? [];
  return Number(figure) * (POINTS[unit] ?? 0);
}
