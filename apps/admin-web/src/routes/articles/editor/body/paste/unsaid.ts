import { isUnsaid } from '@jiyue/kernel';
import { attributesOf } from './elements.js';

/** What a pasted text left behind, for saying so. */
export type Unsaid = { insertions: number; deletions: number; comments: number; hidden: number };

const COMMENT = /comment|msocom/i;

/** Takes away what the text does not say: struck under track changes, hidden, commented. What was inserted it says. */
export function dropUnsaid(body: HTMLElement): Unsaid {
  const unsaid = { insertions: body.querySelectorAll('ins').length, deletions: 0, comments: 0, hidden: 0 };
  for (const element of body.querySelectorAll('*')) {
    if (!body.contains(element) || !isUnsaid(element.tagName.toLowerCase(), attributesOf(element))) continue;
    unsaid[kindOf(element)] += element.textContent?.trim() ? 1 : 0;
    element.remove();
  }
  return unsaid;
}

function kindOf(element: Element): 'deletions' | 'comments' | 'hidden' {
  if (element.tagName === 'DEL' || /msoDel/.test(element.className)) return 'deletions';
  // the reference beside the words is none of its own: the list of comments counts
  return COMMENT.test(`${element.className} ${element.getAttribute('style') ?? ''}`) ? 'comments' : 'hidden';
}
