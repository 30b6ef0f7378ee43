import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { BodyFacts } from '../checks/checks.js';
import { PICTURES } from './schema/pictures.js';

type Link = BodyFacts['links'][number];

/** Reads out of an editor document what the check panel asks about, with positions. */
export function factsOf(document: DocumentNode): BodyFacts {
  const facts: BodyFacts = { texts: [], pictures: [], links: [], headings: [], tables: [], targets: [], length: 0 };
  document.descendants((node, from) => {
    const range = { from, to: from + node.nodeSize };
    if (typeof node.attrs['id'] === 'string') facts.targets.push(node.attrs['id']);
    if (PICTURES.includes(node.type.name)) facts.pictures.push({ ...range, alt: textOf(node.attrs['alt']) });
    if (node.type.name === 'heading') facts.headings.push({ ...range, level: Number(node.attrs['level']) });
    if (node.type.name === 'table') facts.tables.push({ ...range, hasHead: hasHead(node) });
    if (node.isTextblock) readText(node, from + 1, facts);
    return !node.isTextblock;
  });
  facts.length = document.textContent.replaceAll(/\s/g, '').length;
  return facts;
}

/** Neighbouring text nodes are read as one text: a number may be half bold. */
function readText(block: DocumentNode, start: number, facts: BodyFacts): void {
  let isBroken = true;
  block.forEach((child, offset) => {
    const from = start + offset;
    if (typeof child.attrs['id'] === 'string') facts.targets.push(child.attrs['id']);
    if (PICTURES.includes(child.type.name)) {
      facts.pictures.push({ from, to: from + child.nodeSize, alt: textOf(child.attrs['alt']) });
    }
    if (!child.isText) {
      isBroken = true;
      return;
    }
    const last = facts.texts.at(-1);
    if (isBroken || !last) facts.texts.push({ from, text: child.text ?? '' });
    else last.text += child.text ?? '';
    isBroken = false;
    readLink(child, from, facts.links);
    for (const { attrs } of child.marks) if (typeof attrs['id'] === 'string') facts.targets.push(attrs['id']);
  });
}

function readLink(child: DocumentNode, from: number, links: Link[]): void {
  const href = child.marks.find((mark) => mark.type.name === 'link')?.attrs['href'];
  if (typeof href !== 'string') return;
  const text = child.text ?? '';
  const last = links.at(-1);
  if (last?.to === from && last.href === href) {
    last.to += text.length;
    last.text += text;
  } else {
    links.push({ from, to: from + text.length, href, text });
  }
}

function hasHead(table: DocumentNode): boolean {
  const first = table.firstChild;
  if (!first) return false;
  let count = 0;
  first.forEach((cell) => (count += cell.type.name === 'tableHeader' ? 1 : 0));
  return count === first.childCount;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
