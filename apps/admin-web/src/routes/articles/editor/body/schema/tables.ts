import { COLUMN_WIDTH } from '@jiyue/kernel';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { Extensions } from '@tiptap/react';
import { alignmentOf } from './alignment.js';
import { inlineHtml } from './inline-html.js';

/** Everything a table of a text is made of. */
export function tableExtensions(): Extensions {
  return [TextTable, TableRow, Cell, HeadCell];
}

const TextTable = Table.extend({
  addAttributes() {
    const captionOf = (table: HTMLElement): HTMLElement | null => table.querySelector<HTMLElement>(':scope > caption');
    return {
      ...this.parent?.(),
      caption: {
        default: null,
        rendered: false,
        parseHTML: (table) => {
          const caption = captionOf(table);
          return caption && (inlineHtml(caption) || null);
        },
      },
      captionAlign: {
        default: null,
        rendered: false,
        parseHTML: (table) => {
          const caption = captionOf(table);
          return caption && alignmentOf(caption);
        },
      },
    };
  },
  // drawn as it is saved: its widths are parts of the page, not pixels
  addNodeView: () => null,
  parseHTML: () => [{ tag: 'table', contentElement: withoutCaption }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'table',
    HTMLAttributes,
    ...captionOf(node),
    ...columnsOf(node),
    ['tbody', 0],
  ],
});

// The words of the caption are an attribute: as content they would become a row.
function withoutCaption(table: HTMLElement | globalThis.Node): HTMLElement {
  const copy = table.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error('A table is an element');
  copy.querySelector(':scope > caption')?.remove();
  return copy;
}

function captionOf(table: DocumentNode): HTMLElement[] {
  const { caption, captionAlign } = table.attrs;
  if (typeof caption !== 'string') return [];
  const element = document.createElement('caption');
  element.innerHTML = caption; // made by inlineHtml, from declared markup only
  element.contentEditable = 'false';
  if (typeof captionAlign === 'string') element.style.textAlign = captionAlign;
  return [element];
}

type Column = ['col', { style?: string }];

function columnsOf(table: DocumentNode): ['colgroup', ...Column[]][] {
  const widths: number[] = [];
  table.firstChild?.forEach(({ attrs }) => {
    const given: unknown = attrs['colwidth'];
    const span = Number(attrs['colspan']) || 1;
    for (let at = 0; at < span; at++) widths.push(Array.isArray(given) ? Number(given[at]) || 0 : 0);
  });
  if (widths.every((width) => width === 0)) return [];
  return [['colgroup', ...widths.map((width): Column => ['col', width ? { style: `width: ${partOf(width)}` } : {}])]];
}

// Cells bear the widths of their columns, in thousandths of the table.
const partOf = (width: number): string => `${Math.min(100, width / 10)}%`;

const ofCells = {
  align: { default: null, rendered: false },
  scope: { default: null },
  colwidth: { default: null, rendered: false, parseHTML: widthsOf },
};

const Cell = TableCell.extend({
  addAttributes() {
    return { ...this.parent?.(), ...ofCells };
  },
});

const HeadCell = TableHeader.extend({
  addAttributes() {
    return { ...this.parent?.(), ...ofCells };
  },
});

/** The widths of the columns that a cell stands in, from the table's own list of columns. */
function widthsOf(cell: HTMLElement): number[] | null {
  const columns = [...(cell.closest('table')?.querySelectorAll<HTMLElement>(':scope > colgroup > col') ?? [])];
  if (!columns.length) return null;
  const begin = columnOf(cell);
  const span = Number(cell.getAttribute('colspan')) || 1;
  const widths = Array.from({ length: span }, (_, at) => widthOf(columns[begin + at]));
  return widths.some((width) => width > 0) ? widths : null;
}

const widthOf = (column: HTMLElement | undefined): number =>
  column && COLUMN_WIDTH.test(column.style.width) ? Math.round(parseFloat(column.style.width) * 10) : 0;

function columnOf(cell: HTMLElement): number {
  let column = 0;
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling)
    column += Number(before.getAttribute('colspan')) || 1;
  return column;
}
