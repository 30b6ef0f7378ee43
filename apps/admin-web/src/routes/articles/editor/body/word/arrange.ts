import { renamed } from '../paste/elements.js';
import { wordsOf } from './words.js';

const CAPTION =
  /^(?:图|图表|附图|表|附表)\s*[\d０-９一二三四五六七八九十]+(?:[-－.．—][\d０-９]+)?(?=[\s　:：.．、]|[^\d\w]|$)/;
const OF_TABLE = /^(?:附?表)/;
const MOST_WORDS = 80;

/** Captions stand with their pictures and tables. */
export function joinCaptions(body: HTMLElement): void {
  for (const element of body.querySelectorAll('p')) if (isCaption(element)) attach(element);
}

function isCaption(paragraph: HTMLElement): boolean {
  const words = wordsOf(paragraph);
  if (!words || words.length > MOST_WORDS || paragraph.querySelector('img')) return false;
  return (
    paragraph.classList.contains('caption') || (paragraph.getAttribute('align') === 'center' && CAPTION.test(words))
  );
}

function attach(caption: HTMLElement): void {
  const [before, after] = [caption.previousElementSibling, caption.nextElementSibling];
  const isOfPicture = isPicture(before) && !OF_TABLE.test(wordsOf(caption));
  if (isOfPicture) return intoFigure(caption, before);
  const table = [after, before].find(isTableWithout);
  if (table) intoTable(caption, table);
}

const isTableWithout = (element: Element | null): element is HTMLTableElement =>
  element instanceof HTMLTableElement && !element.caption;

const isPicture = (element: Element | null): element is HTMLElement =>
  element?.tagName === 'P' && element.querySelector('img') !== null && !wordsOf(element);

function intoTable(words: HTMLElement, table: HTMLTableElement): void {
  table.createCaption().append(...words.childNodes);
  words.remove();
}

function intoFigure(words: HTMLElement, picture: HTMLElement): void {
  const figure = words.ownerDocument.createElement('figure');
  picture.before(figure);
  picture.removeAttribute('align');
  words.removeAttribute('align');
  figure.append(picture, words);
  renamed(words, 'figcaption');
}

/** The title of the page is its first heading: those of the text follow it without a gap, whatever they were called. */
export function stepHeadings(body: HTMLElement): void {
  const headings = [...body.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')];
  const steps = [...new Set(headings.map(({ tagName }) => tagName))].sort();
  for (const heading of headings) {
    const level = Math.min(4, steps.indexOf(heading.tagName) + 2);
    if (heading.tagName !== `H${level}`) renamed(heading, `h${level}`);
  }
}

/** A heading stands out by being one. */
export function plainHeadings(body: HTMLElement): void {
  for (const dress of body.querySelectorAll(':is(h1, h2, h3, h4) :is(strong, b, u)'))
    dress.replaceWith(...dress.childNodes);
}
