import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { NotImported } from './refusal.js';

const WORD = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];
const DECLARES = /<!(?:DOCTYPE|ENTITY)/i;

/** A part as a tree. One that declares anything of its own (entities, foreign documents) is no part of a Word file. */
export function treeOf(part: Uint8Array): Document {
  const text = new TextDecoder().decode(part);
  if (DECLARES.test(text)) throw new NotImported('broken');
  const fail = (): never => {
    throw new NotImported('broken');
  };
  const errorHandler = { warning: () => undefined, error: fail, fatalError: fail };
  return new DOMParser({ errorHandler }).parseFromString(text, 'text/xml');
}

/** The tree as a part again. */
export function partOf(tree: Document): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(new XMLSerializer().serializeToString(tree));
}

/** True for an element of Word's own vocabulary by this name. */
export function isWord(node: Node | null, name: string): node is Element {
  return isNamed(node, name) && WORD.includes(node.namespaceURI ?? '');
}

/** True for an element by this name, in whatever vocabulary. */
export function isNamed(node: Node | null, name: string): node is Element {
  return node?.nodeType === 1 && (node as Element).localName === name;
}

/** Elements right below. */
export function childrenOf(parent: Node, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1 && (name === undefined || isWord(node, name))) found.push(node as Element);
  return found;
}

/** The first one below that is reached by these names. */
export function below(parent: Element | undefined, ...names: string[]): Element | undefined {
  return names.reduce<Element | undefined>((at, name) => at && childrenOf(at, name)[0], parent);
}

/** Every element anywhere below that the test is true of, in the order of the text. */
export function within(parent: Node, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const look = (node: Node): void => {
    for (const child of childrenOf(node)) {
      if (test(child)) found.push(child);
      look(child);
    }
  };
  look(parent);
  return found;
}

/** An attribute by its name, however its vocabulary is called in this part. */
export function said(element: Element | undefined, name: string): string {
  for (const attribute of Array.from(element?.attributes ?? []))
    if ((attribute.localName || attribute.name) === name) return attribute.value;
  return '';
}

/** A switch of a format: there, and not turned off. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off', 'none'].includes(said(element, 'val'));
}

/** A new element of Word's vocabulary. */
export function made(near: Element, name: string, value?: string): Element {
  const tree = near.ownerDocument;
  const element = tree.createElementNS(WORD[0] ?? null, `w:${name}`);
  if (value !== undefined) element.setAttributeNS(WORD[0] ?? null, 'w:val', value);
  return element;
}

/** A run of these words. */
export function runOf(near: Element, words: string): Element {
  const run = made(near, 'r');
  const text = made(near, 't');
  text.setAttribute('xml:space', 'preserve');
  text.appendChild(near.ownerDocument.createTextNode(words));
  run.appendChild(text);
  return run;
}

/** Takes it away. */
export function drop(element: Element): void {
  element.parentNode?.removeChild(element);
}

/** Its content in its place. */
export function unfoldElement(element: Element): void {
  const { parentNode } = element;
  while (element.firstChild) parentNode?.insertBefore(element.firstChild, element);
  drop(element);
}

/** The words of a paragraph, as far as they are typed in it. */
export function wordsOf(parent: Element): string {
  return within(parent, (element) => isWord(element, 't'))
    .map((element) => element.textContent ?? '')
    .join('');
}
