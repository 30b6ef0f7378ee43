import { randomUUID } from 'node:crypto';
import { plainText, sanitise } from '@jiyue/content';
import type { Client } from 'pg';
import { plantRows } from '../ground/plant-rows.ts';
import type { Payload } from './grammar.ts';

/** Addresses of the portal on which payloads stand. */
export interface Placed {
  readonly host: string;
  readonly path: string;
}

const HOST = 'hostile.localhost';
const COLUMN = 'hostile';
/** A word that every article has, for finding them all. */
const WORD = '试验';
const SITE_FIELDS = [
  'name',
  'short_name',
  'address',
  'phone',
  'notice',
  'sponsor',
  'operator',
  'icp_number',
  'police_number',
  'domain',
] as const;
const FIELDS = [
  ['subtitle', 'subtitle'],
  ['source', 'byline'],
  ['author', 'byline'],
  ['issuer', 'facts'],
] as const;
const TAGS = ['ContentSource', 'Author', 'Keywords', 'Description'];
const COLUMNS_PER_SITE = 12;
const PER_LIST = 20;

/** The text with the mark by which it is recognised on a page. */
export function marked({ id, text }: Payload): string {
  return `⟦${id}⟧${text}`;
}

/** Places in a body where an editor's markup can stand; `picture` is the address of a file of ours. */
export function bodyOf(payload: Payload, picture: string): string {
  const text = marked(payload);
  const attribute = text.replaceAll('"', '&quot;');
  return [
    text,
    `<p>${text}</p>`,
    `<table><tr><td>${text}</td></tr></table>`,
    `<img src="${picture}" alt="${attribute}" title="${attribute}">`,
    `<p><a href="https://gov.example/?${attribute}" title="${attribute}">链接</a></p>`,
    `<p style="text-align:center;${attribute}">居中</p>`,
    `<a href="${attribute}">去处</a><img src="${attribute}"><video src="${attribute}" controls></video>`,
  ].join('\n');
}

/**
 * Writes the payloads into every text of articles, columns and sites that citizens read; bodies pass the sanitiser.
 * Every `step`th of the pages that differ in a single text is read.
 */
export async function placeAll(root: Client, all: readonly Payload[], step: number): Promise<Placed[]> {
  const articles = await placeArticles(root, all);
  const { homes, columns } = await placeSites(root, all);
  const searches = all.map(({ text }) => ({ host: HOST, path: `/search?q=${encodeURIComponent(wellFormed(text))}` }));
  return [...articles, ...homes, ...[...columns, ...searches].filter((_, at) => at % step === 0)];
}

function wellFormed(text: string): string {
  return Buffer.from(text).toString().replaceAll('\0', '');
}

async function placeArticles(root: Client, all: readonly Payload[]): Promise<Placed[]> {
  const [site, column] = [randomUUID(), randomUUID()];
  await plantRows(root, 'live_site', [siteRow(site, HOST, 0)]);
  await plantRows(root, 'live_column', [
    { ...columnRow(site, COLUMN, '试验栏目'), id: column, members: [column], item_count: all.length },
  ]);
  const placed = all.map((payload) => itemRows({ site, column }, payload));
  for (const table of ['live_item', 'live_detail', 'live_words', 'live_file'] as const) {
    await plantRows(
      root,
      table,
      placed.map((rows) => rows[table]),
    );
  }
  const pages = Math.ceil(all.length / PER_LIST);
  const numbered = (path: string, separator: string) =>
    Array.from({ length: pages }, (_, at) => ({ host: HOST, path: `${path}${separator}page=${at + 1}` }));
  return [
    ...placed.map(({ path }) => ({ host: HOST, path })),
    ...numbered(`/${COLUMN}/`, '?'),
    ...numbered(`/search?q=${encodeURIComponent(WORD)}`, '&'),
    ...['/', '/sitemap.html'].map((path) => ({ host: HOST, path })),
  ];
}

const TITLE_MOST = 200;

type Row = Record<string, unknown>;

/** One item with the payload in every text: its row, its detail, its words, a file. */
function itemRows({ site, column }: { site: string; column: string }, payload: Payload) {
  const id = randomUUID();
  const text = wellFormed(marked(payload));
  const body = sanitise(wellFormed(bodyOf(payload, `/files/${site}/asset/${randomUUID()}.png`)));
  const at = new Date(Date.UTC(2026, 0, 1) + payload.id * 60_000).toISOString();
  const path = `/${COLUMN}/${id}.html`;
  const key = { tenant_id: site, id };
  // a longer title the table itself refuses; its end stands in every other text
  const texts = { title: [...text].slice(0, TITLE_MOST).join(''), summary: text, unit_name: text };
  const times = { published_at: at, updated_at: at };
  const said = { word: 'field.article.source', type: 'text', value: text };
  const fields = FIELDS.map(([key, place]) => ({ ...said, key, place }));
  const tags = TAGS.map((name) => ({ name, content: text }));
  const file = { name: `${text}.pdf`, size: 1, mime_type: 'application/pdf', position: 1 };
  const fileId = randomUUID();
  return {
    path,
    live_item: { ...key, kind: 'article', column_id: column, revision: 1, path, ...texts, ...times },
    live_detail: { ...key, body, sanitiser: 1, fields, tags },
    live_words: { ...key, published_at: at, plain: `${WORD} ${plainText(body)}`, tsv: `'${WORD}':1` },
    live_file: { tenant_id: site, file_id: fileId, item_id: id, url: `/files/${site}/asset/${fileId}.pdf`, ...file },
  } satisfies Row;
}

/** Each payload in one field of a site and in all fields of a column. */
async function placeSites(root: Client, all: readonly Payload[]): Promise<{ homes: Placed[]; columns: Placed[] }> {
  const [homes, columns]: [Placed[], Placed[]] = [[], []];
  for (let at = 0; at < all.length; at += COLUMNS_PER_SITE) {
    const [site, host] = [randomUUID(), `hostile-${at}.localhost`];
    const group = all.slice(at, at + COLUMNS_PER_SITE);
    const fields = SITE_FIELDS.map((field, index) => [
      field,
      wellFormed(marked(all[(at + index) % all.length] ?? { id: 0, text: '' })),
    ]);
    const isSuspended = (at / COLUMNS_PER_SITE) % 8 === 7;
    await plantRows(root, 'live_site', [
      { ...siteRow(site, host, at + 1), ...Object.fromEntries(fields), state: isSuspended ? 'SUSPENDED' : 'LIVE' },
    ]);
    await plantRows(
      root,
      'live_column',
      group.map((payload, index) => columnRow(site, `c${index}`, wellFormed(marked(payload)))),
    );
    homes.push({ host, path: '/' });
    columns.push(...group.map((_, index) => ({ host, path: `/c${index}/` })));
  }
  return { homes, columns };
}

function siteRow(id: string, host: string, index: number): Record<string, unknown> {
  const name = `试验站${index}`;
  const texts = {
    name,
    short_name: name,
    address: '',
    phone: '',
    notice: null,
    sponsor: name,
    operator: null,
    icp_number: null,
    police_number: null,
    domain: null,
  };
  return {
    tenant_id: id,
    parent_id: null,
    code: `97${String(index).padStart(8, '0')}`,
    host,
    level: 'COUNTY',
    kind: 'PORTAL',
    state: 'LIVE',
    theme: 'blue',
    ...texts,
  };
}

function columnRow(site: string, path: string, text: string): Record<string, unknown> {
  const id = randomUUID();
  const home = path === COLUMN ? { home_kind: 'list', home_position: 1 } : { home_kind: null, home_position: null };
  return {
    tenant_id: site,
    id,
    parent_id: null,
    members: [id],
    sort_key: id,
    path,
    name: text,
    description: text,
    keywords: text,
    type: text,
    operator_unit: text,
    is_visible: true,
    item_count: 0,
    ...home,
  };
}
