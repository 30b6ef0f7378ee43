import { ALIGNED, ALIGNMENTS, COLUMN_WIDTH, FILE_TAGS, isLink, MARKUP, VOID_TAGS } from '@jiyue/kernel';
import { createElement, type CSSProperties, type ReactElement, type ReactNode } from 'react';
import { useMessages } from '../../../i18n/catalogue.js';
import { articleMessages } from '../article.messages.js';

// The server has sanitised what it stores; a preview shows text that has not been there yet. Only these reach the page.
const STRUCTURE = ['span', 'div'];
const PICTURE = /^(?:\/files\/|blob:)/;

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
  return node instanceof HTMLElement ? elementOf(node, key) : null;
}

function elementOf(element: HTMLElement, key: number): ReactNode {
  const tag = element.tagName.toLowerCase();
  if (tag === 'script' || tag === 'style') return null;
  if (tag === 'table') return <Table key={key} table={element} />;
  if (!(tag in MARKUP) && !STRUCTURE.includes(tag)) return <span key={key}>{children(element)}</span>;
  const properties = { key, ...attributesOf(tag, element) };
  return VOID_TAGS.includes(tag)
    ? createElement(tag, properties)
    : createElement(tag, properties, ...children(element));
}

/** A wide table scrolls inside its own frame, on the portal as here. */
function Table({ table }: { table: HTMLElement }): ReactElement {
  const t = useMessages(articleMessages);
  const name = table.querySelector('caption')?.textContent ?? t('page.table');
  return (
    <div className="jy-table" role="region" aria-label={name} tabIndex={0}>
      <table id={table.id || undefined}>{children(table)}</table>
    </div>
  );
}

type Properties = Record<string, string | number | boolean | CSSProperties>;

function attributesOf(tag: string, node: HTMLElement): Properties {
  const id = MARKUP[tag]?.includes('id') && node.id ? { id: node.id } : {};
  return { ...id, ...styleOf(tag, node), ...own(tag, node) };
}

function styleOf(tag: string, { style }: HTMLElement): Properties {
  if (tag === 'col' && COLUMN_WIDTH.test(style.width)) return { style: { width: style.width } };
  if (!ALIGNED.includes(tag) || !ALIGNMENTS.includes(style.textAlign)) return {};
  return { style: { textAlign: style.textAlign as CSSProperties['textAlign'] } as CSSProperties };
}

function own(tag: string, node: HTMLElement): Properties {
  if (tag === 'a') return link(node);
  if (FILE_TAGS.includes(tag)) return file(tag, node);
  if (tag === 'ol') return node.hasAttribute('start') ? { start: Number(node.getAttribute('start')) || 1 } : {};
  if (tag === 'td' || tag === 'th') return { colSpan: span(node, 'colspan'), rowSpan: span(node, 'rowspan') };
  return {};
}

function link(node: HTMLElement): Properties {
  const href = node.getAttribute('href')?.trim() ?? '';
  if (!isLink(href)) return {};
  return href.startsWith('#') ? { href } : { href, target: '_blank', rel: 'noreferrer' };
}

function file(tag: string, node: HTMLElement): Properties {
  const src = node.getAttribute('src')?.trim() ?? '';
  const shown = PICTURE.test(src) ? { src } : {};
  return tag === 'img' ? { ...shown, alt: node.getAttribute('alt') ?? '' } : { ...shown, controls: true };
}

function span(node: HTMLElement, name: string): number {
  const value = Number(node.getAttribute(name));
  return Number.isInteger(value) && value > 0 && value < 100 ? value : 1;
}
