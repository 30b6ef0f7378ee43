import type { Editor } from '@tiptap/react';
import { parse } from '../../page/safe-html.js';

/** A text that is empty is saved as nothing, not as an empty paragraph; nor is the line to go on writing at. */
export function bodyOf(editor: Editor): string {
  return editor.isEmpty ? '' : asSaved(editor.getHTML());
}

const NEEDS_CARE = /<table|<p><\/p>$/;

/** What the editor shows, as texts are stored: rows of head cells stand in the head of their table. */
export function asSaved(html: string): string {
  if (!NEEDS_CARE.test(html)) return html;
  const body = parse(html);
  for (const table of body.querySelectorAll('table')) mend(table);
  while (isLastLine(body.lastElementChild)) body.lastElementChild?.remove();
  return body.innerHTML;
}

function mend(table: HTMLTableElement): void {
  table.querySelector('caption')?.removeAttribute('contenteditable');
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const first = rows.findIndex((row) => [...row.cells].some((cell) => cell.tagName === 'TD'));
  const heads = first < 0 ? [] : rows.slice(0, first);
  if (heads.length && !table.tHead) table.createTHead().append(...heads);
}

function isLastLine(element: Element | null): boolean {
  return element?.tagName === 'P' && !element.hasChildNodes() && element.previousElementSibling !== null;
}
