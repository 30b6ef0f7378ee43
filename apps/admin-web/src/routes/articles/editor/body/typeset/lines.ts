const BLANK = /^[\s\u3000\u00a0]*$/;
const BEGINS = /^(?:\u3000|\u00a0{2}| {2})/;

/** Paragraphs that were written as lines (two breaks, or a break and an indent) become paragraphs. */
export function splitLines(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll<HTMLElement>(':scope > p')) {
    for (let part: HTMLElement | null = paragraph; part;) part = splitOnce(part);
  }
}

/** Splits at the first place where a paragraph ends; gives what follows. */
function splitOnce(paragraph: HTMLElement): HTMLElement | null {
  const end = [...paragraph.childNodes].find(isEnd);
  if (!end) return null;
  const rest = paragraph.ownerDocument.createElement('p');
  if (paragraph.style.textAlign) rest.style.textAlign = paragraph.style.textAlign;
  while (end.nextSibling) rest.append(end.nextSibling);
  end.remove();
  while (rest.firstChild?.nodeName === 'BR') rest.firstChild.remove();
  paragraph.after(rest);
  return rest;
}

function isEnd(node: ChildNode): boolean {
  if (node.nodeName !== 'BR') return false;
  let next = node.nextSibling;
  while (next?.nodeType === Node.TEXT_NODE && BLANK.test(next.textContent ?? '')) next = next.nextSibling;
  return next?.nodeName === 'BR' || BEGINS.test(node.nextSibling?.textContent ?? '');
}
