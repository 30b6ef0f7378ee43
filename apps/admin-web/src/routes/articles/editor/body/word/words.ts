/** The words of a block, on one line. */
export function wordsOf(element: Element): string {
  return (element.textContent ?? '').replaceAll(/[\s\u00a0\u3000]+/g, ' ').trim();
}
