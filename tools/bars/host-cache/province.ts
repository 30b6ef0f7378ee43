import { randomUUID } from 'node:crypto';
import { encodePurge, PURGE_CHANNEL } from '@jiyue/bus';
import type { Client } from 'pg';
import { plantRows } from '../ground/plant-rows.ts';

/** A site that answers on its own host, with a word that no other site shows. */
export interface Host {
  readonly id: string;
  readonly host: string;
  readonly canary: string;
}

/** Sites of the proof. Every one has the same column and article addresses, so that only the host tells them apart. */
export interface HostProvince {
  readonly hosts: readonly Host[];
  readonly column: string;
  readonly article: string;
}

const SITES = 20;
const COLUMN = 'proof';
/** Begin of the site codes of the proof; no division of the country has it. */
const CODES = '97';

/** Opens sites beside those of the demonstration, in what the portal reads, and marks them all. */
export async function plantHosts(root: Client, random: () => number): Promise<HostProvince> {
  await clear(root);
  const { rows } = await root.query<{ id: string; host: string }>(
    'select tenant_id as id, host from live_site order by code',
  );
  const word = () => `canary${Math.floor(random() * 2 ** 40).toString(36)}`;
  const demo = rows.map((site) => ({ ...site, canary: word() }));
  const more = Array.from({ length: SITES - demo.length }, (_, index) => ({
    id: randomUUID(),
    host: `proof-${index}.localhost`,
    canary: word(),
  }));
  await plantRows(
    root,
    'live_site',
    more.map((site, index) => liveSite(site, index)),
  );
  for (const { id, canary } of demo)
    await root.query('update live_site set address = $2 where tenant_id = $1', [id, canary]);
  const hosts = [...demo, ...more];
  const article = randomUUID();
  const columns = hosts.map((site) => ({ site, id: randomUUID() }));
  await plantRows(
    root,
    'live_column',
    columns.map(({ site, id }) => liveColumn(site, id)),
  );
  for (const table of ['live_item', 'live_detail', 'live_words'] as const) {
    await plantRows(
      root,
      table,
      columns.map(({ site, id }) => itemRows(site, id, article)[table]),
    );
  }
  return { hosts, column: `/${COLUMN}/`, article: `/${COLUMN}/${article}.html` };
}

/** Takes away what an earlier proof on the same data planted. */
async function clear(root: Client): Promise<void> {
  await root.query('delete from live_item where path like $1', [`/${COLUMN}/%`]);
  await root.query('delete from live_column where path = $1', [COLUMN]);
  await root.query('delete from live_site where code like $1', [`${CODES}%`]);
}

/** Empties the portal's caches through the bus, as every change does. */
export async function purgeAll(root: Client, hosts: readonly Host[]): Promise<void> {
  const tags = hosts.flatMap(({ id, host }) => [`site:${id}`, `host:${host}`]);
  for (const payload of encodePurge(tags)) await root.query('select pg_notify($1, $2)', [PURGE_CHANNEL, payload]);
}

function liveSite({ id, host, canary }: Host, index: number): Record<string, unknown> {
  const name = `试验站${index}`;
  const code = `${CODES}${String(index).padStart(8, '0')}`;
  return {
    tenant_id: id,
    parent_id: null,
    code,
    name,
    short_name: name,
    host,
    level: 'COUNTY',
    kind: 'PORTAL',
    state: 'LIVE',
    sponsor: name,
    address: canary,
    theme: 'blue',
  };
}

function liveColumn({ id: tenant, canary }: Host, id: string): Record<string, unknown> {
  const texts = { path: COLUMN, name: '试验栏目', description: canary, keywords: '', type: '工作动态' };
  return {
    tenant_id: tenant,
    id,
    members: [id],
    sort_key: `99999999${id}`,
    is_visible: true,
    item_count: 1,
    ...texts,
  };
}

function itemRows({ id: tenant, canary }: Host, column: string, id: string) {
  const at = '2026-01-05T02:00:00Z';
  const key = { tenant_id: tenant, id };
  const place = { kind: 'article', column_id: column, revision: 1, path: `/${COLUMN}/${id}.html` };
  const field = { key: 'source', word: 'field.article.source', type: 'text', place: 'byline', value: '试验' };
  const parts = { fields: [field], tags: [{ name: 'ContentSource', content: '试验' }] };
  return {
    live_item: { ...key, ...place, title: '试验稿件', published_at: at, updated_at: at },
    live_detail: { ...key, body: `<p>${canary}</p>`, sanitiser: 1, ...parts },
    live_words: { ...key, published_at: at, plain: canary, tsv: `'试验':1` },
  };
}
