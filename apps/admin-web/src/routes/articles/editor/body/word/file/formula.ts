import { childrenOf, isNamed, within } from './xml.js';

/** A formula on one line: nothing of it is lost, though it is not drawn any more. */
export function formulaLine(formula: Node): string {
  return childrenOf(formula).map(lineOf).join('');
}

const part = (element: Element, name: string): string => {
  const found = childrenOf(element).find((child) => isNamed(child, name));
  return found ? formulaLine(found) : '';
};
const grouped = (text: string): string => (text.length > 1 ? `(${text})` : text);

const LINES: Readonly<Record<string, (element: Element) => string>> = {
  f: (element) => `${grouped(part(element, 'num'))}/${grouped(part(element, 'den'))}`,
  sSup: (element) => `${part(element, 'e')}^${grouped(part(element, 'sup'))}`,
  sSub: (element) => `${part(element, 'e')}_${grouped(part(element, 'sub'))}`,
  rad: (element) => `√${grouped(part(element, 'e'))}`,
  d: (element) =>
    `(${childrenOf(element)
      .map((child) => (isNamed(child, 'e') ? formulaLine(child) : ''))
      .join(',')})`,
  r: (element) => texts(element),
};

function lineOf(element: Element): string {
  const { localName } = element;
  return Object.hasOwn(LINES, localName) ? (LINES[localName]?.(element) ?? '') : formulaLine(element);
}

const texts = (element: Element): string =>
  within(element, (child) => isNamed(child, 't'))
    .map((child) => child.textContent ?? '')
    .join('');
