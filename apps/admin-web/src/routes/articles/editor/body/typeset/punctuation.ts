const CHINESE = /[\u3400-\u9fff\uf900-\ufaff“”‘’（）《》〈〉【】〔〕、，。；：？！…]/;
const HAN = /[\u3400-\u9fff\uf900-\ufaff]/;
const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };
const KEPT = 'pre, a';
const BLOCKS = 'p, h2, h3, h4, li, td, th, figcaption, caption, blockquote';

/** Marks between Chinese words are Chinese ones; figures and letters are narrow. Addresses and figures keep their own. */
export function punctuate(body: HTMLElement): void {
  for (const block of body.querySelectorAll<HTMLElement>(BLOCKS))
    if (!block.querySelector(BLOCKS)) punctuateBlock(block);
}

// A mark is judged by its neighbours, however they are dressed.
function punctuateBlock(block: HTMLElement): void {
  const nodes = textsIn(block);
  const said = punctuated(nodes.map((node) => node.data).join(''));
  let at = 0;
  for (const node of nodes) {
    const end = at + node.data.length;
    const words = said.slice(at, end).join('');
    if (words !== node.data && !node.parentElement?.closest(KEPT)) node.data = words;
    at = end;
  }
}

function textsIn(block: HTMLElement): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

/** What each character becomes. */
export function punctuated(text: string): string[] {
  const said = [...Array(text.length).keys()].map((at) => narrow(text.charAt(at)));
  if (!HAN.test(text)) return said;
  for (let at = 0; at < text.length; at++) said[at] = marked(text, at) ?? said[at] ?? '';
  dots(text, said);
  pairs(text, said);
  quotes(text, said);
  return said;
}

function narrow(character: string): string {
  const code = character.charCodeAt(0);
  const isWide =
    (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
  return isWide ? String.fromCharCode(code - 0xfee0) : character;
}

function marked(text: string, at: number): string | undefined {
  const mark = text.charAt(at);
  if (!CHINESE.test(text.charAt(at - 1))) return undefined;
  if (mark === '.') return at === text.trimEnd().length - 1 ? '。' : undefined;
  return Object.hasOwn(WIDE, mark) ? WIDE[mark] : undefined;
}

function dots(text: string, said: string[]): void {
  for (const { index, 0: found } of text.matchAll(/\.{3,6}|。{3,6}/g)) {
    said[index] = '……';
    for (let at = index + 1; at < index + found.length; at++) said[at] = '';
  }
  for (const { index } of text.matchAll(/(?<=[\u3400-\u9fff])--(?=[\u3400-\u9fff])/g)) said.splice(index, 2, '—', '—');
}

/** Brackets are Chinese where what they hold is, or what they follow. */
function pairs(text: string, said: string[]): void {
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') open.push(at);
    const begin = text[at] === ')' ? open.pop() : undefined;
    if (begin === undefined) continue;
    if (!HAN.test(text.slice(begin, at)) && !CHINESE.test(text.charAt(begin - 1))) continue;
    said[begin] = '（';
    said[at] = '）';
  }
}

function quotes(text: string, said: string[]): void {
  const found = [...text.matchAll(/"/g)].map(({ index }) => index);
  if (found.length % 2 === 1) return; // an inch, or one was forgotten: nobody knows which
  for (let no = 0; no < found.length; no += 2) {
    const [begin = 0, end = 0] = found.slice(no, no + 2);
    if (!HAN.test(text.slice(begin, end))) continue;
    said[begin] = '“';
    said[end] = '”';
  }
}
