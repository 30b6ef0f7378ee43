import { messages as m } from '../../messages/index.js';

const TAG = /<[a-z][^<>]*>/g;
const STYLE = /\sstyle="([^"]*)"/g;
const ALIGN = /text-align:\s?(left|center|right|justify)/;
const WIDTH = /(?:^|;\s?)width:\s?(\d{1,3}(?:\.\d)?%)/;

/**
 * The policy allows no style attributes: of what an editor set, the alignment is kept as a mark the style sheet knows, and the
 * width of a column as the attribute of old.
 */
function withoutStyles(tag: string): string {
  return tag.replace(STYLE, (_, css: string) => {
    const width = WIDTH.exec(css)?.[1];
    if (width) return ` width="${width}"`;
    const align = ALIGN.exec(css)?.[1];
    return align ? ` data-align="${align}"` : '';
  });
}

/**
 * Fits the cleaned text of an article into the page: no style attributes, and a wide table scrolls by itself, by
 * finger and by key, instead of pushing the page wide.
 */
export function presentBody(body: string): string {
  return body
    .replace(TAG, withoutStyles)
    .replace(/<table\b/g, `<div class="tbl" tabindex="0" role="region" aria-label="${m.table}"><table`)
    .replace(/<\/table>/g, '</table></div>');
}
