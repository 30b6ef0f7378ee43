import { performance } from 'node:perf_hooks';
import type { Client } from 'pg';
import { connect } from '../postgres/connect.ts';
import { figuresOf } from './figures.ts';
import type { Subject } from './subject.ts';

const ROUNDS = 400;
const NEWEST = `select id, state, created_at, published_at from content_article where column_id = $1 and state = 'PUBLISHED' order by id desc limit 20`;
// What a careful programmer would write by hand where nothing else keeps tenants apart.
const BY_HAND = NEWEST.replace('where', 'where tenant_id = $2 and');

/** How many times dearer an editor's list is under row security than the same list with the tenant written by hand. */
export async function rlsTax(root: Client, apiUrl: string, { siteId, columnId }: Subject): Promise<number> {
  const api = await connect({ connectionString: apiUrl });
  const walled: number[] = [];
  const open: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    walled.push(await timed(api, siteId, () => api.query(NEWEST, [columnId])));
    open.push(await timed(root, siteId, () => root.query(BY_HAND, [columnId, siteId])));
  }
  await api.end();
  return median(walled) / median(open);
}

async function timed(client: Client, siteId: string, query: () => Promise<unknown>): Promise<number> {
  await client.query('begin');
  await client.query(`select set_config('app.tenant_id', $1, true)`, [siteId]);
  const begun = performance.now();
  await query();
  const took = performance.now() - begun;
  await client.query('commit');
  return took;
}

function median(durations: readonly number[]): number {
  return figuresOf(durations, { failures: 0, wallMs: 1, cpuMs: 0 }).p50;
}
