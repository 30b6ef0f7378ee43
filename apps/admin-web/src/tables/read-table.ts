import { cellsOf } from './csv.js';

/** The largest file that is read. */
const LIMIT_BYTES = 50 * 1024 * 1024;

/** Cells of a file, whether it is a workbook (XLSX) or a CSV; throws where it is neither, or more than is read. */
export async function tableOf(file: File): Promise<string[][]> {
  if (file.size > LIMIT_BYTES) throw new RangeError('too large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isWorkbook ? (await import('./workbook.js')).sheetOf(bytes) : cellsOf(textOf(bytes));
}

// spreadsheets in Chinese write CSV in their own encoding unless they are told
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  }
}
