import {
  ALIGNED,
  ALIGNMENTS,
  COLUMN_WIDTH,
  isLink,
  linkAddress,
  MARKUP,
  TAG_STANDS_FOR,
  targetId,
} from '@jiyue/kernel';
import { attributesOf, renamed, unwrap, wrapContent } from './elements.js';

/** Styles that say what a tag would have said become that tag; everything else of the dress goes. */
export function keepMeaning(body: HTMLElement): void {
  for (const element of body.querySelectorAll<HTMLElement>('b, strong, i, em')) dropUnmeant(element);
  for (const element of body.querySelectorAll<HTMLElement>('span, font')) tagsOfStyle(element);
  for (const element of body.querySelectorAll<HTMLElement>('*')) undress(element);
}

// Programs of the web wrap a whole text in a bold tag that says it is not bold.
function dropUnmeant(element: HTMLElement): void {
  const { fontWeight, fontStyle } = element.style;
  const isPlain = /^(?:B|STRONG)$/.test(element.tagName) ? /^(?:normal|400)$/.test(fontWeight) : fontStyle === 'normal';
  if (isPlain) unwrap(element);
}

const STYLES: readonly [property: string, value: RegExp, tag: string][] = [
  ['font-weight', /^(?:bold|bolder|[6-9]00)$/, 'strong'],
  ['font-style', /^italic$/, 'em'],
  ['text-decoration', /underline/, 'u'],
  ['text-decoration', /line-through/, 's'],
  ['vertical-align', /^super$/, 'sup'],
  ['vertical-align', /^sub$/, 'sub'],
];

function tagsOfStyle(element: HTMLElement): void {
  for (const [property, value, tag] of STYLES) {
    const said = element.style.getPropertyValue(property) || element.style.getPropertyValue(`${property}-line`);
    if (value.test(said.trim().toLowerCase())) wrapContent(element, tag);
  }
}

function undress(found: HTMLElement): void {
  const known = TAG_STANDS_FOR[found.tagName.toLowerCase()];
  const element = known ? renamed(found, known) : found;
  const tag = element.tagName.toLowerCase();
  const given = attributesOf(element);
  const kept = { ...meant(tag, given), ...styleOf(tag, element) };
  for (const name of Object.keys(given)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(kept)) element.setAttribute(name, value);
}

function meant(tag: string, given: Record<string, string>): Record<string, string> {
  const own = MARKUP[tag] ?? [];
  const known = Object.entries(given).filter(([name]) => own.includes(name) && name !== 'id' && name !== 'href');
  const { href = '', id = tag === 'a' ? (given['name'] ?? '') : '' } = given;
  return {
    ...Object.fromEntries(known),
    ...(own.includes('href') && isLink(href.trim()) ? { href: linkAddress(href.trim()) } : {}),
    ...(own.includes('id') && id ? { id: targetId(id) } : {}),
  };
}

function styleOf(tag: string, element: HTMLElement): Record<string, string> {
  if (tag === 'col') return COLUMN_WIDTH.test(element.style.width) ? { style: `width: ${element.style.width}` } : {};
  const alignment = ALIGNED.includes(tag) ? alignmentOf(element) : '';
  return ALIGNMENTS.includes(alignment) ? { style: `text-align: ${alignment}` } : {};
}

// Older programs align a whole part of the text at once.
function alignmentOf(element: HTMLElement): string {
  const own = element.style.textAlign || element.getAttribute('align');
  if (own) return own.toLowerCase();
  const around = element.parentElement;
  if (around?.tagName === 'CENTER') return 'center';
  return around?.tagName === 'DIV' ? (around.style.textAlign || around.getAttribute('align') || '').toLowerCase() : '';
}
