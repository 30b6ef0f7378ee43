import type { Facts } from './facts.js';
import { below, childrenOf, isOn, isWord, made, within, wordsOf } from './xml.js';

/** A table that names no head has one where its first row alone is bold from end to end. */
export function nameTableHeads(tree: Document, facts: Facts): void {
  for (const table of within(tree, (element) => isWord(element, 'tbl'))) {
    const rows = childrenOf(table, 'tr');
    const [first, second] = rows;
    if (!first || !second || rows.some((row) => isOn(below(row, 'trPr', 'tblHeader')))) continue;
    if (!isBold(first) || isBold(second)) continue;
    const format = below(first, 'trPr') ?? first.insertBefore(made(first, 'trPr'), first.firstChild);
    format.appendChild(made(first, 'tblHeader'));
    facts.heads += 1;
  }
}

function isBold(row: Element): boolean {
  const runs = within(row, (element) => isWord(element, 'r')).filter((run) => wordsOf(run).trim() !== '');
  return runs.length > 0 && runs.every((run) => isOn(below(run, 'rPr', 'b')));
}
