import { commentsIn } from './elements.js';

const BULLET = /^[·•●○■◆▪\-–oln§]+$/;

/**
 * Word writes lists as paragraphs with the mark typed in front. Bullets become a list; 一、 and 1. are part of an official text
 * and are kept as typed.
 */
export function makeLists(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll<HTMLElement>('p[style*="mso-list"]')) {
    const mark = takeMark(paragraph);
    if (mark === null) continue;
    if (BULLET.test(mark)) intoList(paragraph);
    else paragraph.prepend(mark);
  }
}

// Between two comments, or in a span of its own: <!--[if !supportLists]-->·<!--[endif]-->
function takeMark(paragraph: HTMLElement): string | null {
  const begin = commentsIn(paragraph).find(({ data }) => data.startsWith('[if !supportLists]'));
  const found = begin ? upToEnd(begin) : [...paragraph.querySelectorAll<HTMLElement>('[style*="mso-list:Ignore"]')];
  if (!found.length) return null;
  const text = found.map((node) => node.textContent ?? '').join('');
  for (const node of found) node.remove();
  return text.replaceAll(/[\s\u00a0]/g, '');
}

function upToEnd(begin: Comment): ChildNode[] {
  const between: ChildNode[] = [];
  for (let node = begin.nextSibling; node && !isEnd(node); node = node.nextSibling) between.push(node);
  return between;
}

const isEnd = (node: ChildNode): boolean => node.nodeType === Node.COMMENT_NODE && node.nodeValue === '[endif]';

/** Below its place in the lists before it: `level2` stands in the item of level 1. */
function intoList(paragraph: HTMLElement): void {
  const level = levelIn(paragraph.getAttribute('style') ?? '');
  const before = paragraph.previousElementSibling;
  let list = before?.hasAttribute('data-bullets') ? before : null;
  if (!list) paragraph.before((list = newList()));
  for (let at = 1; at < level; at++) {
    const item: Element | null = list.lastElementChild;
    if (!item) break;
    const inner: Element | null = item.lastElementChild;
    list = inner?.tagName === 'UL' ? inner : item.appendChild(newList());
  }
  const item = document.createElement('li');
  list.append(item);
  item.append(paragraph);
}

function newList(): HTMLElement {
  const list = document.createElement('ul');
  list.setAttribute('data-bullets', '');
  return list;
}

function levelIn(style: string): number {
  const list = style.split(';').find((declaration) => declaration.trimStart().startsWith('mso-list:'));
  return Number(/level([1-9])/.exec(list ?? '')?.[1] ?? 1);
}
