const INDENTED = 'p, h2, h3, h4, li, td, th, blockquote';
const BLANK = /^[\s\u3000\u00a0]+/;
const OF_ITS_OWN = 'pre, table, ul, ol';
const MEANS_SOMETHING = 'img, video, audio, [id]';

/** Typed blanks at the start and empty paragraphs go: the portal indents by itself. */
export function tidyBody(body: HTMLElement): void {
  for (const block of body.querySelectorAll(INDENTED)) unindent(block);
  for (const paragraph of body.querySelectorAll('p')) if (isEmpty(paragraph)) paragraph.remove();
}

// Down to the first words, however they are dressed.
function unindent(parent: Node): void {
  const first = firstSaid(parent);
  if (first?.nodeType === Node.TEXT_NODE) first.textContent = unindented(first);
  else if (first instanceof Element && !first.matches(OF_ITS_OWN)) unindent(first);
}

function firstSaid(parent: Node): ChildNode | null {
  let node = parent.firstChild;
  while (node?.nextSibling && node.nodeType === Node.TEXT_NODE && !unindented(node)) {
    const next: ChildNode = node.nextSibling;
    node.remove();
    node = next;
  }
  return node;
}

const unindented = (node: Node): string => (node.textContent ?? '').replace(BLANK, '');

function isEmpty(paragraph: Element): boolean {
  if (paragraph.id || paragraph.querySelector(MEANS_SOMETHING)) return false;
  return !paragraph.textContent?.replace(BLANK, '');
}
