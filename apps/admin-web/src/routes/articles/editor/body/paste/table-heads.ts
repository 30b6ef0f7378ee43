import { renamed } from './elements.js';

/** The head of a table as cells of a head: Word repeats rows, sheets print them bold, and neither says what they are. */
export function nameHeads(body: HTMLElement): void {
  for (const cell of body.querySelectorAll('thead td')) renamed(cell, 'th');
  for (const table of body.querySelectorAll('table')) if (!table.querySelector('th')) nameHead([...table.rows]);
}

function nameHead([first, second]: readonly HTMLTableRowElement[]): void {
  if (!first || !second || !isBold(first) || isBold(second)) return;
  for (const cell of [...first.cells]) renamed(cell, 'th');
}

function isBold(row: HTMLTableRowElement): boolean {
  const said = [...row.cells].filter((cell) => cell.textContent?.trim());
  return said.length > 1 && said.every((cell) => isHeavy(cell) || isAllBold(cell));
}

const isHeavy = (element: HTMLElement): boolean => /^(?:bold|bolder|[6-9]00)$/.test(element.style.fontWeight);

function isAllBold(cell: HTMLElement): boolean {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (text.textContent?.trim() && !isInBold(text.parentElement, cell)) return false;
  }
  return true;
}

function isInBold(element: HTMLElement | null, cell: HTMLElement): boolean {
  for (let at = element; at && at !== cell; at = at.parentElement)
    if (/^(?:B|STRONG)$/.test(at.tagName) || isHeavy(at)) return true;
  return false;
}
