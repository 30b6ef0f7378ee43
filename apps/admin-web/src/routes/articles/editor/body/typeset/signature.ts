import { wordsOf } from '../word/words.js';

const DATE =
  /^(?:\d{4}|[〇零一二三四五六七八九]{4})年(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日$/;
const WHO = /^[\u4e00-\u9fff（）\s]{2,40}[府局委办室会厅院部心所站处校司队组镇乡]$/;
const LAST_LINES = 4;

/** 落款: who and when, in the last lines of a text, stand on the right. */
export function placeSignature(body: HTMLElement): void {
  const lines = [...body.children].slice(-LAST_LINES).filter(isPlain);
  const date = lines.findLast((line) => DATE.test(wordsOf(line).replaceAll(' ', '')));
  const by = date?.previousElementSibling;
  if (!date || !isPlain(by) || !WHO.test(wordsOf(by))) return;
  for (const line of [by, date]) line.style.textAlign ||= 'right';
}

const isPlain = (block: Element | null | undefined): block is HTMLElement =>
  block instanceof HTMLElement && block.tagName === 'P';
