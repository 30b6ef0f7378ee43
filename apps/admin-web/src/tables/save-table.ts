import { csvOf, downloadBlob } from './csv.js';
import type { Rows } from './write-workbook.js';

/** The kinds of files that lists are handed out as. */
export const TABLE_FORMATS = ['xlsx', 'csv'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Hands a table to the browser's downloads. */
export async function saveTable(name: string, format: TableFormat, head: readonly string[], rows: Rows): Promise<void> {
  const blob =
    format === 'csv'
      ? new Blob([csvOf(head, rows)], { type: 'text/csv;charset=utf-8' })
      : await (await import('./write-workbook.js')).workbookOf(head, rows);
  downloadBlob(`${name}.${format}`, blob);
}
