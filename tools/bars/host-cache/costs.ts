import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { FORMS } from '../proof/found.ts';
import type { Host } from './province.ts';
import { exchange, type WireRequest } from './wire.ts';

/** The portal whose cost is looked at. */
export interface Weighed {
  readonly port: number;
  /** Folder of the running copy. */
  readonly data: string;
  readonly root: Client;
  readonly site: Host;
}

export interface Costs {
  readonly faults: readonly string[];
  readonly figure: string;
}

/** Room of the caches and of the whole process, in megabytes: far less than what is asked for below. */
export const ROOM = { JIYUE_PORTAL_CACHE_MB: '96', JIYUE_PORTAL_MEMORY_MB: '420' } as const;

const TICK_MS = 10;
const REPEATS = 20;
const TRIES = 3;
/** Ticks after which nobody needs to ask further. */
const DEAR = 200;
// A request with the longest headers there are may cost as much as some dozen others; a stalled portal takes a thousandfold.
export const TIMES = 30;
const LENGTH = 15_000;
const PAGES = 4000;
const BODY = 6000;
// What is being made while the guard is not looking.
export const BETWEEN_LOOKS_MB = 120;

const HEADERS = [
  ...['Accept-Encoding', 'If-None-Match', 'Accept', 'Accept-Language', 'Cookie', 'User-Agent', 'Referer', 'Origin'],
  ...['Range', 'If-Range', 'If-Modified-Since', 'X-Forwarded-For', 'Forwarded', 'Content-Type', 'Sec-Fetch-Site'],
];
const FILLERS: Readonly<Record<string, string>> = {
  blanks: ' ',
  tabs: '\t',
  commas: ',',
  'listed blanks': ', ',
  semicolons: ';',
  weights: 'br;q=0,',
  quotes: '"',
  colons: '1:',
  addresses: '1.1.1.1,',
  equals: '=',
};

/** Every header filled to the brim with what patterns stumble over costs about as much as a request without. */
export async function headerCosts({ port, data, site }: Weighed): Promise<Costs> {
  const pid = portalOf(data);
  const faults: string[] = [];
  // the least of several: the first requests of a process cost more than all others
  const plain = await leastTicks(pid, 0, () => ask(port, site, '/', []));
  const allowed = Math.max(plain, 3) * TIMES;
  let worst = 0;
  for (const { path, header, kind, value } of filled()) {
    const ticks = await leastTicks(pid, allowed, () => ask(port, site, path, [[header, value]]));
    worst = Math.max(worst, ticks);
    if (ticks > allowed) faults.push(`${header} of ${kind} at ${path} costs ${ticks} ticks, ${plain} without`);
  }
  const each = (worst * TICK_MS) / REPEATS;
  return { faults, figure: `the dearest header costs ${each} ms of work` };
}

/** Every header with every filler, at a page that is kept and at one that is made for one reader. */
function filled(): { path: string; header: string; kind: string; value: string }[] {
  const forms = Object.keys(FORMS).map((key) => `/${key}`);
  return ['/', ...forms.slice(0, 1)].flatMap((path) =>
    HEADERS.flatMap((header) =>
      Object.entries(FILLERS).map(([kind, filler]) => {
        // begins as something known does, so that patterns go on behind it
        const value = `br${filler.repeat(Math.floor(LENGTH / filler.length))}x`;
        return { path, header, kind, value };
      }),
    ),
  );
}

function ask(port: number, { host }: Host, path: string, headers: WireRequest['headers']): Promise<unknown> {
  return exchange(port, { line: `GET ${path} HTTP/1.1`, headers: [['Host', host], ...headers] });
}

/** Processor time, in ticks of the kernel, that a process takes for as many requests; a part of them tells what is dear. */
async function ticksOf(pid: number, request: () => Promise<unknown>): Promise<number> {
  const before = ticks(pid);
  let sent = 0;
  while (sent < REPEATS && ticks(pid) - before < DEAR) {
    await request();
    sent += 1;
  }
  return Math.round(((ticks(pid) - before) * REPEATS) / sent);
}

/** What costs too much is sent again: what else the process did at that moment is not the header's. */
async function leastTicks(pid: number, allowed: number, request: () => Promise<unknown>): Promise<number> {
  let least = await ticksOf(pid, request);
  for (let tries = 1; tries < TRIES && least > allowed; tries += 1)
    least = Math.min(least, await ticksOf(pid, request));
  return least;
}

function ticks(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return Number(fields[11]) + Number(fields[12]);
}

function portalOf(data: string): number {
  const parts: { name: string; pid: number }[] = JSON.parse(readFileSync(join(data, 'pids.json'), 'utf8'));
  const portal = parts.find(({ name }) => name === 'portal');
  if (!portal) throw new Error('The copy has no portal');
  return portal.pid;
}

/** Thousands of long pages, each read once, and searches without end: the process stays within what it was given. */
export async function memoryCosts({ port, data, root, site }: Weighed): Promise<Costs> {
  const pid = portalOf(data);
  const addresses = [
    ...(await plantPages(root, site)),
    ...Array.from({ length: PAGES / 4 }, (_, n) => `/search?q=${n}`),
  ];
  const begun = megabytes(pid);
  let most = begun;
  for (let at = 0; at < addresses.length; at += 8) {
    await Promise.all(addresses.slice(at, at + 8).map((path) => ask(port, site, path, [['Accept-Encoding', 'br']])));
    most = Math.max(most, megabytes(pid));
  }
  const allowed = Number(ROOM.JIYUE_PORTAL_MEMORY_MB) + BETWEEN_LOOKS_MB;
  const figure = `${addresses.length} pages took the portal from ${begun} to at most ${most} MB`;
  return { faults: most > allowed ? [`${figure}, ${allowed} are allowed`] : [], figure };
}

function megabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

/** Long articles in the site's column; their letters are drawn by lot, so that they shrink little. */
async function plantPages(root: Client, { id: tenant }: Host): Promise<string[]> {
  const ids = Array.from({ length: PAGES }, () => randomUUID());
  await root.query(
    `with planted as (
       insert into live_item (tenant_id, id, kind, column_id, revision, path, title, published_at, updated_at)
       select $1, new.id, 'article', c.id, 1, '/proof/' || new.id || '.html', '长稿', now(), now()
         from unnest($2::uuid[]) as new (id) join live_column c on c.tenant_id = $1 and c.path = 'proof' returning id)
     insert into live_detail (tenant_id, id, body, sanitiser, fields, tags)
     select $1, p.id, '<p>' || (select string_agg(chr(19968 + (random() * 20000)::int), '')
         from generate_series(1, $3::int) where p.id is not null) || '</p>', 1, '[]', '[]' from planted p`,
    [tenant, ids, BODY],
  );
  return ids.map((id) => `/proof/${id}.html`);
}
