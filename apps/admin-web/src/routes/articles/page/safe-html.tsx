import { createElement, type ReactElement, type ReactNode } from 'react';
import { useMessages } from '../../../i18n/catalogue.js';
import { articleMessages } from '../article.messages.js';

// The server has sanitised what it stores; a preview shows text that has not been there yet. Only these reach the page.
const TAGS = new Set(
  'p h2 h3 h4 strong b em i u s sub sup br hr ul ol li blockquote a img figure figcaption table caption colgroup col thead tbody tfoot tr th td span div'.split(
    ' ',
  ),
);
const VOID = new Set(['br', 'hr', 'img', 'col']);
const ADDRESS = /^(?:https?:|mailto:|tel:|\/(?!\/)|#)/i;

/** Draws HTML of an article without ever handing markup to the browser. */
export function SafeHtml({ html }: { html: string }): ReactElement {
  return <>{nodesOf(html)}</>;
}

/** The nodes of an article body, unknown tags replaced by their content. */
export function nodesOf(html: string): ReactNode[] {
  return children(parse(html));
}

/** The body element of a parsed fragment; scripts in it never run. */
export function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

function children(parent: Element): ReactNode[] {
  return [...parent.childNodes].map((node, index) => nodeOf(node, index));
}

function nodeOf(node: ChildNode, key: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof HTMLElement)) return null;
  const tag = node.tagName.toLowerCase();
  if (tag === 'script' || tag === 'style') return null;
  if (tag === 'table') return <Table key={key} table={node} />;
  if (!TAGS.has(tag)) return <span key={key}>{children(node)}</span>;
  const properties = { key, ...attributesOf(tag, node) };
  return VOID.has(tag) ? createElement(tag, properties) : createElement(tag, properties, ...children(node));
}

/** A wide table scrolls inside its own frame, on the portal as here. */
function Table({ table }: { table: HTMLElement }): ReactElement {
  const t = useMessages(articleMessages);
  const name = table.querySelector('caption')?.textContent ?? t('page.table');
  return (
    <div className="jy-table" role="region" aria-label={name} tabIndex={0}>
      <table>{children(table)}</table>
    </div>
  );
}

function attributesOf(tag: string, node: HTMLElement): Record<string, string | number> {
  if (tag === 'a') return { ...address('href', node), target: '_blank', rel: 'noreferrer' };
  if (tag === 'img') return { ...address('src', node), alt: node.getAttribute('alt') ?? '' };
  if (tag === 'td' || tag === 'th') return { colSpan: span(node, 'colspan'), rowSpan: span(node, 'rowspan') };
  return {};
}

function address(name: string, node: HTMLElement): Record<string, string> {
  const value = node.getAttribute(name)?.trim() ?? '';
  return ADDRESS.test(value) ? { [name]: value } : {};
}

function span(node: HTMLElement, name: string): number {
  const value = Number(node.getAttribute(name));
  return Number.isInteger(value) && value > 0 && value < 100 ? value : 1;
}
