import mammoth from 'mammoth';
import { noFacts, type Facts } from './facts.js';
import { Numbering } from './numbering.js';
import { nameParagraphs, styleMap } from './paragraphs.js';
import { NotImported } from './refusal.js';
import { settle } from './settle.js';
import { stylesOf } from './styles.js';
import { nameTableHeads } from './table-heads.js';
import { partOf, treeOf, wordsOf } from './xml.js';
import { folded, unfold, type Parts } from './zip.js';

/** A picture of the file; the text names it by its address. */
export type WordPicture = { address: string; type: string; bytes: ArrayBuffer };

/** A Word file as the editor takes it in: raw HTML, its pictures, and what became of it. */
export type WordText = { html: string; pictures: WordPicture[]; facts: Facts };

const MAIN = 'word/document.xml';
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'];
const EDGE = /^word\/(?:header|footer)\d*\.xml$/;

/** Reads a Word file. Nothing outside of it is asked for, and nothing in it is run. */
export async function readWordFile(bytes: Uint8Array<ArrayBuffer>): Promise<WordText> {
  const parts = await unfold(bytes);
  const facts = prepare(parts);
  const file = await folded(parts);
  const pictures: WordPicture[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    const address = `word-picture:${pictures.length + 1}`;
    const picture = { address, type: image.contentType, bytes: new ArrayBuffer(0) };
    pictures.push(picture);
    picture.bytes = await image.readAsArrayBuffer();
    return { src: address };
  });
  const input = { arrayBuffer: file, buffer: file }; // under one name for browsers, under the other for Node
  const options = { styleMap: styleMap(), includeEmbeddedStyleMap: false, externalFileAccess: false, convertImage };
  const { value } = await mammoth.convertToHtml(input, options).catch(() => {
    throw new NotImported('broken');
  });
  return { html: value, pictures, facts };
}

/** Makes the parts say in so many words what would be lost on the way. */
function prepare(parts: Parts): Facts {
  const facts = noFacts();
  const tree = (name: string): Document | null => {
    const part = parts.get(name);
    return part ? treeOf(part) : null;
  };
  const styleOf = stylesOf(tree('word/styles.xml'));
  const numbering = new Numbering(tree('word/numbering.xml'), styleOf);
  for (const name of [MAIN, ...NOTES]) {
    const story = tree(name);
    if (!story) continue;
    settle(story, facts, styleOf);
    nameTableHeads(story, facts);
    if (name === MAIN) nameParagraphs(story, { styleOf, numbering, facts });
    parts.set(name, partOf(story));
  }
  lookThrough(parts, facts);
  return facts;
}

/** What is not changed is read by the library as it is: it declares nothing of its own either. */
function lookThrough(parts: Parts, facts: Facts): void {
  for (const [name, part] of parts) {
    if (name.includes('/media/')) continue;
    const tree = treeOf(part);
    if (EDGE.test(name) && wordsOf(tree.documentElement).trim()) facts.edges = 1;
  }
}
