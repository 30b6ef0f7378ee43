import JSZip from 'jszip';

type Cell = string | number | null;
export type Rows = readonly (readonly Cell[])[];

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** What a cell holds at most. */
export const LONGEST = 32_767;

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/** Rows as a workbook (XLSX) of one sheet. Every cell is a text or a number: none is a formula, whatever it begins with. */
export function workbookOf(head: readonly string[], rows: Rows): Promise<Blob> {
  const archive = new JSZip();
  for (const [name, part] of Object.entries(PARTS)) archive.file(name, part);
  archive.file('xl/worksheets/sheet1.xml', sheetXml([head, ...rows]));
  return archive.generateAsync({ type: 'blob', compression: 'DEFLATE', mimeType: `${TYPE}.sheet` });
}

function sheetXml(rows: Rows): string {
  const lines = rows.map((cells) => `<row>${cells.map(cellXml).join('')}</row>`);
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: Cell): string {
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped((cell ?? '').slice(0, LONGEST))}</t></is></c>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

// what XML cannot hold at all is left out
function escaped(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[&<>\r]/g, (one: string) => ENTITIES[one] ?? '');
}
