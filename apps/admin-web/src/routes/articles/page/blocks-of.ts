import type { Block } from '../diff/block-diff.js';
import { parse } from './safe-html.js';

/** Cells of a row, and address and text of a picture, are kept apart by a tab. */
export const SPLIT = '\t';

/** Takes a body apart into what is compared: paragraphs, headings, items, rows, pictures. */
export function blocksOf(html: string): Block[] {
  return read(parse(html));
}

/** What two bodies must share to count as the same text. */
export function bodyKey(html: string): string {
  return blocksOf(html)
    .map((block) => `${block.kind} ${block.detail ?? ''} ${block.text}`)
    .join('\n');
}

function read(parent: Element): Block[] {
  return [...parent.childNodes].flatMap((node) => {
    if (node instanceof HTMLElement) return blockOf(node);
    const text = tidy(node.textContent ?? '');
    return text ? [{ kind: 'paragraph' as const, text }] : [];
  });
}

const readers: Readonly<Record<string, (element: HTMLElement) => Block[]>> = {
  h1: headingOf,
  h2: headingOf,
  h3: headingOf,
  h4: headingOf,
  p: paragraphOf,
  figcaption: paragraphOf,
  blockquote: quoteOf,
  li: itemOf,
  tr: (row) => [rowOf(row)],
  img: (picture) => [pictureOf(picture)],
};

function blockOf(element: HTMLElement): Block[] {
  const reader = readers[element.tagName.toLowerCase()] ?? read;
  return reader(element);
}

function headingOf(element: HTMLElement): Block[] {
  return [{ kind: 'heading', text: tidy(element.textContent ?? ''), detail: element.tagName.toLowerCase() }];
}

function quoteOf(element: HTMLElement): Block[] {
  return read(element).map((block) => (block.kind === 'paragraph' ? { ...block, kind: 'quote' } : block));
}

function paragraphOf(element: HTMLElement): Block[] {
  const pictures = [...element.querySelectorAll('img')].map(pictureOf);
  const text = tidy(element.textContent ?? '');
  return text ? [...pictures, { kind: 'paragraph', text }] : pictures;
}

function itemOf(element: HTMLElement): Block[] {
  const detail = element.parentElement?.tagName.toLowerCase() === 'ol' ? 'ol' : 'ul';
  const inner = [...element.querySelectorAll(':scope > ul, :scope > ol')].flatMap((list) => read(list));
  const own = element.cloneNode(true);
  if (own instanceof Element) for (const list of own.querySelectorAll('ul, ol')) list.remove();
  return [{ kind: 'item', text: tidy(own.textContent ?? ''), detail }, ...inner];
}

function rowOf(element: HTMLElement): Block {
  const cells = [...element.querySelectorAll('th, td')].map((cell) => tidy(cell.textContent ?? ''));
  return { kind: 'row', text: cells.join(SPLIT), detail: element.querySelector('td') ? 'td' : 'th' };
}

function pictureOf(element: Element): Block {
  return { kind: 'picture', text: [element.getAttribute('src') ?? '', element.getAttribute('alt') ?? ''].join(SPLIT) };
}

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
