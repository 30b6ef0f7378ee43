import { renamed } from '../paste/elements.js';

/** The numbers of an official text, from the first rank to the third; （1） is part of a paragraph. */
const RANKS: readonly RegExp[] = [
  /^(?:[一二三四五六七八九十百]{1,4}、|第[一二三四五六七八九十百]{1,4}[章编部])/,
  /^(?:（[一二三四五六七八九十百]{1,4}）|第[一二三四五六七八九十百]{1,4}节)/,
  /^\d{1,2}[.．、](?!\d)/,
];
const THIRD = 2;
const LONGEST = 40;
const A_SENTENCE = /[。；，：！？…、]$/;

/** Lines that are numbered as headings become headings, in the steps that the text has. */
export function rankHeadings(body: HTMLElement): void {
  const lines = [...body.children].filter((block): block is HTMLElement => block instanceof HTMLElement);
  const ranked = lines.flatMap((line) => {
    const rank = rankOf(line);
    return rank === null ? [] : [{ line, rank }];
  });
  const steps = [...new Set(ranked.map(({ rank }) => rank))].sort();
  for (const { line, rank } of ranked) {
    const tag = `h${steps.indexOf(rank) + 2}`;
    const heading = line.tagName.toLowerCase() === tag ? line : renamed(line, tag);
    for (const dress of heading.querySelectorAll('strong, b, u')) dress.replaceWith(...dress.childNodes);
  }
}

function rankOf(line: HTMLElement): number | null {
  const words = (line.textContent ?? '').trim();
  if (!mayHead(line) || words.length > LONGEST || A_SENTENCE.test(words)) return null;
  const rank = RANKS.findIndex((mark) => mark.test(words));
  return rank < 0 || (rank === THIRD && !leads(line)) ? null : rank;
}

const mayHead = (line: HTMLElement): boolean =>
  /^(?:P|H[234])$/.test(line.tagName) && !line.querySelector('img') && line.style.textAlign !== 'right';

// A list of short items counts like headings do, but no text of its own follows each.
function leads(line: HTMLElement): boolean {
  const next = line.nextElementSibling;
  const words = (next?.textContent ?? '').trim();
  const isText = next?.tagName === 'P' && words.length > 0 && !RANKS.some((mark) => mark.test(words));
  return isText && A_SENTENCE.test(words) && !/^附件/.test((line.previousElementSibling?.textContent ?? '').trim());
}

const FIRST = /^([一二三四五六七八九十百]{1,4})\s*[.．,，]\s*(?=[^\d])/;
const SECOND = /^[(（]\s*([一二三四五六七八九十百]{1,4})\s*[)）]\s*[、.．,，]?\s*/;

/** One way to write each number: 一、 and （一）. */
export function writeNumbers(body: HTMLElement): void {
  for (const line of body.querySelectorAll<HTMLElement>('p, h2, h3, h4')) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const first = walker.nextNode();
    if (!first) continue;
    const words = first.textContent ?? '';
    const written = words.replace(FIRST, '$1、').replace(SECOND, '（$1）');
    if (written !== words) first.textContent = written;
  }
}
