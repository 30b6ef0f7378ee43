// As far in as no paragraph is begun: ten characters of a page, in the units that programs write.
const FAR: Readonly<Record<string, number>> = { pt: 150, px: 200, cm: 5.2, mm: 52, in: 2, em: 10 };
const BLANKS = /^[\s\u00a0\u3000]+/;
const LONGEST = 40;

/** A 落款 that was pushed to the right with blanks or an indent stands on the right. */
export function alignFarRight(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll<HTMLElement>('p'))
    if (isShort(paragraph) && !isPlaced(paragraph) && isPushed(paragraph)) paragraph.style.textAlign = 'right';
}

function isShort({ textContent }: HTMLElement): boolean {
  const { length } = (textContent ?? '').trim();
  return length > 0 && length <= LONGEST;
}

const isPlaced = (paragraph: HTMLElement): boolean =>
  paragraph.style.textAlign !== '' || paragraph.hasAttribute('align');

const isPushed = ({ textContent, style }: HTMLElement): boolean =>
  widthOfBlanks(textContent ?? '') >= 10 || isFar(style.textIndent) || isFar(style.marginLeft);

/** Blanks at the beginning, in widths of a character. */
function widthOfBlanks(text: string): number {
  const blanks = BLANKS.exec(text)?.[0].replaceAll(/[\r\n\t]/g, '') ?? '';
  return [...blanks].reduce((width, blank) => width + (blank === '\u3000' ? 1 : 0.5), 0);
}

function isFar(indent: string): boolean {
  const [, figure = '', unit = ''] = /^(\d+(?:\.\d+)?)(pt|px|cm|mm|in|em)$/.exec(indent) ?? [];
  return unit !== '' && Number(figure) >= (FAR[unit] ?? Infinity);
}
