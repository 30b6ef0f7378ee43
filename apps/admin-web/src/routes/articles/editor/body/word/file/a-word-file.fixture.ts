import JSZip from 'jszip';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** What a file of these tests has beside its text. */
export type WordParts = {
  styles?: string;
  numbering?: string;
  footnotes?: string;
  pictures?: Readonly<Record<string, string>>;
  others?: Readonly<Record<string, string>>;
};

/** A paragraph: its words or runs, after what its properties say. */
export function p(content: string, properties = ''): string {
  const runs = content.startsWith('<') ? content : r(content);
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

/** A run of words. */
export function r(words: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** The style of a paragraph. */
export const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
export const RIGHT = '<w:jc w:val="right"/>';
export const CENTRE = '<w:jc w:val="center"/>';
export const BOLD = '<w:b/>';

/** A picture that lies in the file under this relation. */
export function picture(relation: string, { alt = '', isLinked = false } = {}): string {
  const blip = `<a:blip r:${isLinked ? 'link' : 'embed'}="${relation}"/>`;
  return (
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="图片 1" descr="${alt}"/><a:graphic>` +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill>' +
    `${blip}</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  );
}

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

/** A Word file of this text, made as Word and WPS make them. */
export async function aWordFile(body: string, parts: WordParts = {}): Promise<Uint8Array<ArrayBuffer>> {
  const { styles, numbering, footnotes, pictures = {}, others = {} } = parts;
  const archive = new JSZip();
  const named = Object.entries({ styles, numbering, footnotes }).filter(([, part]) => part !== undefined);
  const relations = [
    ...named.map(([name]) => relation(`rId-${name}`, name, `${name}.xml`)),
    ...Object.keys(pictures).map((id) => relation(id, 'image', `media/${id}.png`)),
  ];
  archive.file(
    '[Content_Types].xml',
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
  );
  archive.file('_rels/.rels', relationsOf([relation('rId1', 'officeDocument', 'word/document.xml')]));
  archive.file('word/document.xml', `${HEAD}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`);
  archive.file('word/_rels/document.xml.rels', relationsOf(relations));
  for (const [name, part] of named)
    archive.file(`word/${name}.xml`, `${HEAD}<w:${name} ${NAMESPACES}>${part}</w:${name}>`);
  for (const [id, bytes] of Object.entries(pictures)) archive.file(`word/media/${id}.png`, bytes, { base64: true });
  for (const [name, part] of Object.entries(others)) archive.file(name, part);
  return new Uint8Array(await archive.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' }));
}

const relationsOf = (all: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="${RELATIONS}">${all.join('')}</Relationships>`;

/** Styles by id and name. */
export function stylesNamed(names: Readonly<Record<string, string>>): string {
  return Object.entries(names)
    .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
    .join('');
}

/** One list (1) whose levels are of these forms. */
export function listOf(...levels: readonly (readonly [form: string, text: string])[]): string {
  const all = levels.map(
    ([form, text], at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${form}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="0">${all.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
}

/** Belongs to that list, on this level. */
export const listed = (level = 0): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
