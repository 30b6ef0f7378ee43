import { parse } from '../../../page/safe-html.js';
import { tidyBody } from '../typeset/tidy-html.js';
import { alignFarRight } from './far-right.js';
import { styleByClass } from './class-styles.js';
import { commentsIn, renamed, unwrap } from './elements.js';
import { keepWidths } from './column-widths.js';
import { keepMeaning } from './meaning.js';
import { markPictures, type PastedPicture, type PictureSources } from './pictures.js';
import { nameHeads } from './table-heads.js';
import { dropUnsaid, type Unsaid } from './unsaid.js';
import { makeLists } from './word-lists.js';

/** What was pasted: the text as the editor takes it, the pictures that came with it, and what was left behind. */
export type Pasted = { html: string; pictures: PastedPicture[]; unsaid: Unsaid };

const NOTHING: Unsaid = { insertions: 0, deletions: 0, comments: 0, hidden: 0 };
const NO_TEXT =
  'style, script, xml, title, meta, link, base, template, noscript, object, embed, iframe, select, textarea';
// Word leaves one wherever somebody ever jumped to.
const NOISE = /^(?:t-)?_(?:Toc|Hlk|GoBack|Ref)|^(?:t-)?OLE_LINK/;

/**
 * Text as pasted, without the office program's dress. It is read as a browser reads it, never searched for what looks like a
 * tag: words stay words. What was struck under track changes, hidden or commented is no text; what was inserted is.
 */
export function readPasted(html: string, sources: PictureSources = { rtf: '', isTaken: () => false }): Pasted {
  // copied out of this editor: nothing to clean, and cut at places that only it knows
  if (html.includes('data-pm-slice')) return { html, pictures: [], unsaid: NOTHING };
  const body = parse(html);
  styleByClass(body);
  makeLists(body);
  alignFarRight(body);
  nameHeads(body);
  lowerHeadings(body);
  return cleanText(body, sources);
}

/** The text without dress, as the editor takes it; its pictures are named by marks. */
export function cleanText(body: HTMLElement, sources: PictureSources): Pasted {
  for (const element of body.querySelectorAll(NO_TEXT)) element.remove();
  for (const comment of commentsIn(body)) comment.remove();
  const unsaid = dropUnsaid(body);
  const pictures = markPictures(body, sources);
  keepWidths(body);
  keepMeaning(body);
  dropNoise(body);
  tidyBody(body);
  return { html: body.innerHTML, pictures, unsaid };
}

// The first heading of the page is its title: those of a text that begin with the first stand one lower, all of them.
function lowerHeadings(body: HTMLElement): void {
  if (!body.querySelector('h1')) return;
  for (const level of [3, 2, 1])
    for (const heading of body.querySelectorAll(`h${level}`)) renamed(heading, `h${level + 1}`);
}

function dropNoise(body: HTMLElement): void {
  const wanted = new Set([...body.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1)));
  for (const element of body.querySelectorAll('[id]'))
    if (NOISE.test(element.id) && !wanted.has(element.id)) element.removeAttribute('id');
  for (const element of body.querySelectorAll('span, font, a:not([href]):not([id]), ins')) unwrap(element);
}
