import { isLink } from '@jiyue/kernel';

const MARKS = new Set(['strong', 'b', 'em', 'i', 'u', 's', 'sub', 'sup']);

/** What stands in one line of words, as HTML of declared marks and nothing else. */
export function inlineHtml(parent: Node): string {
  return [...parent.childNodes].map(htmlOf).join('').trim();
}

function htmlOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return escaped(node.textContent ?? '');
  if (!(node instanceof HTMLElement)) return '';
  const tag = node.tagName.toLowerCase();
  const inner = [...node.childNodes].map(htmlOf).join('');
  if (tag === 'br') return '<br>';
  if (MARKS.has(tag)) return `<${tag}>${inner}</${tag}>`;
  return tag === 'a' ? linkHtml(node, inner) : inner;
}

function linkHtml(link: HTMLElement, inner: string): string {
  const href = link.getAttribute('href') ?? '';
  const title = link.getAttribute('title');
  const attributes = [
    ...(isLink(href) ? [`href="${escaped(href)}"`] : []),
    ...(title ? [`title="${escaped(title)}"`] : []),
    ...(link.id ? [`id="${escaped(link.id)}"`] : []),
  ];
  return attributes.length ? `<a ${attributes.join(' ')}>${inner}</a>` : inner;
}

/** Text as HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
