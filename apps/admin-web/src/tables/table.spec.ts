import { describe, expect, it } from '@jest/globals';
import { cellsOf, csvOf } from './csv.js';
import { tableOf } from './read-table.js';
import { workbookOf } from './write-workbook.js';

const HEAD = ['名称', '数'];
const ROWS = [
  ['=HYPERLINK("http://x")', 3],
  ['＝1+1', 4],
  ['两\n行，“引号"', 5],
  ['<b>&amp;</b>\u0001', 6],
] as const;
const fileOf = (parts: BlobPart[]): File => new File(parts, 'table');

describe('a table as a file', () => {
  it('is read again from a workbook as it was written, without what XML cannot hold', async () => {
    const read = await tableOf(fileOf([await workbookOf(HEAD, ROWS)]));
    expect(read).toEqual([HEAD, ...ROWS.map(([text, n]) => [text.replace('\u0001', ''), String(n)])]);
  });
  it('holds no formula in a CSV, of whatever width', () => {
    const cells = cellsOf(csvOf(HEAD, ROWS)).map(([first]) => first);
    expect(cells.slice(1, 3)).toEqual([`'=HYPERLINK("http://x")`, `'＝1+1`]);
  });
  it('is read from a CSV in the encoding of Chinese spreadsheets', async () => {
    const gbk = new Uint8Array([0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0x31]);
    expect(await tableOf(fileOf([gbk]))).toEqual([['名称', '1']]);
  });
  it('is refused when it is a broken workbook, or no table at all', async () => {
    await expect(tableOf(fileOf(['PK\u0003\u0004 broken']))).rejects.toThrow();
    await expect(tableOf(fileOf(['甲,"乙']))).rejects.toThrow();
  });
});
