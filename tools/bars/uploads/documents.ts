import { type Entry, zip } from './zip.ts';

const MAIN = {
  docx: 'wordprocessingml.document',
  docm: 'macroEnabled',
  xlsx: 'spreadsheetml.sheet',
  pptx: 'presentationml.presentation',
} as const;
const MACRO = {
  docm: 'application/vnd.ms-word.document.macroEnabled.main+xml',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  pptm: 'application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml',
  dotm: 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
} as const;
const PART = {
  docx: 'word/document.xml',
  docm: 'word/document.xml',
  dotm: 'word/document.xml',
  xlsx: 'xl/workbook.xml',
  xlsm: 'xl/workbook.xml',
  pptx: 'ppt/presentation.xml',
  pptm: 'ppt/presentation.xml',
} as const;

export type OfficeKind = keyof typeof PART;

interface OfficeOptions {
  readonly more?: readonly Entry[];
  readonly typesLast?: boolean;
  readonly isStored?: boolean;
  /** What stands in the list of content types instead of what belongs there. */
  readonly types?: string;
}

/** An Office document: an archive with a list of content types and one part. */
export function office(
  kind: OfficeKind,
  { more = [], typesLast = false, isStored = false, types }: OfficeOptions = {},
): Buffer {
  const list: Entry = { name: '[Content_Types].xml', content: types ?? contentTypes(kind), isStored };
  const parts: Entry[] = [
    { name: '_rels/.rels', content: relations('officeDocument', PART[kind]), isStored },
    { name: PART[kind], content: '<?xml version="1.0"?><document/>', isStored },
    ...more,
  ];
  return zip(typesLast ? [...parts, list] : [list, ...parts]);
}

function contentTypes(kind: OfficeKind): string {
  const type =
    kind in MACRO
      ? MACRO[kind as keyof typeof MACRO]
      : `application/vnd.openxmlformats-officedocument.${MAIN[kind as keyof typeof MAIN]}.main+xml`;
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${PART[kind]}" ContentType="${type}"/></Types>`;
}

/** A list of relations with one entry; `external` leads out of the document. */
export function relations(type: string, target: string, external = false): string {
  const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${base}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/></Relationships>`;
}

/** A PDF whose catalogue carries `extra`, such as an action. */
export function pdf({
  version = '1.7',
  extra = '',
  objects = '',
}: { version?: string; extra?: string; objects?: string } = {}): Buffer {
  const body = `1 0 obj<</Type/Catalog/Pages 2 0 R${extra}>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n${objects}`;
  return Buffer.from(`%PDF-${version}\n%\u00e2\u00e3\n${body}trailer<</Root 1 0 R>>\n%%EOF\n`, 'latin1');
}

/** An old Office document: a compound file whose directory names these streams, and perhaps a macro storage. */
export function compound(...names: readonly string[]): Buffer {
  const head = Buffer.alloc(512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head);
  head.writeUInt16LE(0x3e, 24);
  head.writeUInt16LE(3, 26);
  head.writeUInt16LE(0xfffe, 28);
  head.writeUInt16LE(9, 30);
  head.writeUInt32LE(1, 48); // the directory lies in the second sector, the table of sectors in the first
  head.fill(0xff, 76);
  head.writeUInt32LE(0, 76);
  const table = Buffer.alloc(512, 0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  table.writeUInt32LE(0xfffffffe, 4);
  const directory = Buffer.alloc(512);
  ['Root Entry', ...names].forEach((name, index) => {
    directory.write(name, 128 * index, 'utf16le');
    directory.writeUInt16LE(2 * name.length + 2, 128 * index + 64);
  });
  return Buffer.concat([head, table, directory]);
}

/** A film: the box that says which kind, then an empty rest. */
export function film(brand: string): Buffer {
  const box = Buffer.alloc(24);
  box.writeUInt32BE(24, 0);
  box.write(`ftyp${brand.padEnd(4)}`, 4);
  box.write(`${brand.padEnd(4)}isom`, 16);
  return Buffer.concat([box, Buffer.from([0, 0, 0, 8]), Buffer.from('mdat')]);
}

/** Sound: some frames of silence, behind a tag when asked. */
export function sound({ tag = '' }: { tag?: string } = {}): Buffer {
  const frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413)]);
  const head = tag
    ? Buffer.concat([Buffer.from([0x49, 0x44, 0x33, 3, 0, 0, 0, 0, 0, tag.length]), Buffer.from(tag)])
    : Buffer.alloc(0);
  return Buffer.concat([head, frame, frame, frame]);
}
