/** An element's attributes by name. */
export function attributesOf(element: Element): Record<string, string> {
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
}

/** The same content in another tag, without the attributes. */
export function renamed(element: Element, tag: string): HTMLElement {
  const other = element.ownerDocument.createElement(tag);
  for (const { name, value } of [...element.attributes]) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

/** Puts a further tag around everything in the element. */
export function wrapContent(element: Element, tag: string): void {
  const inner = element.ownerDocument.createElement(tag);
  inner.append(...element.childNodes);
  element.append(inner);
}

/** What is left of the tag when its meaning is gone: its content. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** Every comment in it. */
export function commentsIn(parent: Node): Comment[] {
  const walker = document.createTreeWalker(parent, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Comment);
  return found;
}
