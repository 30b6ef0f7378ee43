import type { Facts } from './facts.js';
import type { Mark, Numbering } from './numbering.js';
import type { Style } from './styles.js';
import { below, childrenOf, drop, isWord, made, runOf, said, within, wordsOf } from './xml.js';

/** What a paragraph is to a reader: names of styles that {@link styleMap} turns into tags. */
const KINDS: Readonly<Record<string, string>> = {
  P: 'p',
  Title: 'h1.title',
  Caption: 'p.caption',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`H${level}`, `h${level}`])),
};
const ALIGNMENTS: Readonly<Record<string, string>> = { right: 'right', end: 'right', center: 'center' };

/** How mammoth writes the paragraphs that {@link nameParagraphs} named. */
export function styleMap(): string[] {
  const places = ['', ...new Set(Object.values(ALIGNMENTS))];
  const lines = Object.entries(KINDS).flatMap(([kind, tag]) =>
    places.map((place) => `p.Jy${kind}${place} => ${tag}${place && `[align='${place}']`}:fresh`),
  );
  return [...lines, 'u => u', 'strike => s'];
}

type Source = { styleOf: (id: string) => Style; numbering: Numbering; facts: Facts };
type Read = { paragraph: Element; format: Element; style: Style; mark: Mark | null; level: number };

/** Names every paragraph by what it is, and types the marks that Word counts by itself. */
export function nameParagraphs(tree: Document, source: Source): void {
  const all = within(tree, (element) => isWord(element, 'p'));
  const read = all.flatMap((paragraph) => readParagraph(paragraph, source));
  read.forEach((one, at) => {
    if (one.mark && isListed(read, at)) keepListed(one);
    else if (one.mark) typeMark(one, one.mark, source.facts);
    if (!one.mark || !isListed(read, at)) name(one);
  });
}

function readParagraph(paragraph: Element, { styleOf, numbering, facts }: Source): Read[] {
  const format = below(paragraph, 'pPr') ?? paragraph.insertBefore(made(paragraph, 'pPr'), paragraph.firstChild);
  const style = styleOf(said(below(format, 'pStyle'), 'val'));
  if (/^(?:toc \d|目录 ?\d|toc heading)$/.test(style.name)) {
    facts.contents = 1;
    drop(paragraph);
    return [];
  }
  const numId = said(below(format, 'numPr', 'numId'), 'val') || style.numId;
  const level = Number(said(below(format, 'numPr', 'ilvl'), 'val') || style.level);
  const mark = numId && numId !== '0' ? numbering.next(numId, level) : null;
  return [{ paragraph, format, style, mark, level }];
}

/** A list of the page says the same where it shows bullets, or counts 1. 2. 3. from 1 on without a break. */
function isListed(read: readonly Read[], at: number): boolean {
  const one = read[at];
  if (!one?.mark || headingOf(one) !== null) return false;
  if (one.mark.kind === 'bullet') return true;
  if (!one.mark.isPlain) return false;
  let begin = at;
  while (isOf(read[begin - 1], one.mark.listId)) begin -= 1;
  return read[begin]?.mark?.value === 1 && (begin < at || isOf(read[at + 1], one.mark.listId));
}

const isOf = (one: Read | undefined, listId: string): boolean =>
  one?.mark?.listId === listId && one.mark.isPlain && headingOf(one) === null;

function keepListed({ format, mark, level }: Read): void {
  for (const name of ['pStyle', 'numPr']) for (const old of childrenOf(format, name)) drop(old);
  const number = made(format, 'numPr');
  number.appendChild(made(format, 'ilvl', String(level)));
  number.appendChild(made(format, 'numId', mark?.listId ?? ''));
  format.appendChild(number);
}

function typeMark({ paragraph, format }: Read, { text }: Mark, facts: Facts): void {
  if (!text) return;
  facts.numbers += 1;
  const apart = /[\w.]$/.test(text) ? ' ' : '';
  paragraph.insertBefore(runOf(paragraph, text + apart), format.nextSibling);
}

function name(one: Read): void {
  const { format, style } = one;
  const place = ALIGNMENTS[said(below(format, 'jc'), 'val') || style.align] ?? (isFarIn(one) ? 'right' : '');
  for (const old of ['pStyle', 'numPr']) for (const element of childrenOf(format, old)) drop(element);
  format.insertBefore(made(format, 'pStyle', `Jy${kindOf(one)}${place}`), format.firstChild);
}

/** Pushed to the right with an indent, as a 落款 is: further in than a text is begun, and short. */
function isFarIn({ paragraph, format }: Read): boolean {
  const indent = below(format, 'ind');
  const inTwips = Math.max(...['left', 'start', 'firstLine'].map((name) => Number(said(indent, name)) || 0));
  const inChars = Math.max(
    ...['leftChars', 'startChars', 'firstLineChars'].map((name) => Number(said(indent, name)) || 0),
  );
  const { length } = wordsOf(paragraph).trim();
  return (inTwips >= 3000 || inChars >= 1000) && length > 0 && length <= 40;
}

function kindOf(one: Read): string {
  const { name: style } = one.style;
  if (style === 'title' || style === '标题') return 'Title';
  if (style === 'caption' || style === '题注') return 'Caption';
  const heading = headingOf(one);
  return heading === null ? 'P' : `H${heading}`;
}

function headingOf({ format, style }: Read): number | null {
  const named = /^(?:heading|标题) ?([1-9])$/.exec(style.name)?.[1];
  const outline = said(below(format, 'outlineLvl'), 'val');
  const level = named ? Number(named) : (outline ? Number(outline) : (style.outline ?? 9)) + 1;
  return level <= 9 ? Math.min(level, 6) : null;
}
