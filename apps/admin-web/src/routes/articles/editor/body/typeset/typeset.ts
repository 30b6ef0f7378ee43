import { parse } from '../../../page/safe-html.js';
import { alignFarRight } from '../paste/far-right.js';
import { rankHeadings, writeNumbers } from './headings.js';
import { splitLines } from './lines.js';
import { punctuate } from './punctuation.js';
import { placeSignature } from './signature.js';
import { tidyBody } from './tidy-html.js';

/**
 * 一键排版: a text in the house's form. The portal indents by itself, so typed blanks and empty lines go; marks are Chinese,
 * numbered lines are headings, the 落款 stands on the right. No word is changed.
 */
export function typeset(html: string): string {
  const body = parse(html);
  alignFarRight(body);
  splitLines(body);
  tidyBody(body);
  writeNumbers(body);
  punctuate(body);
  rankHeadings(body);
  placeSignature(body);
  return body.innerHTML;
}
