import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { type Host, type HostProvince, purgeAll } from './province.ts';
import { type Aim, cleanRequest, type Variant, VARIANTS } from './variants.ts';
import { exchange, type WireAnswer } from './wire.ts';

/** What is attacked, and with what chance. */
export interface Field {
  readonly port: number;
  readonly root: Client;
  readonly province: HostProvince;
  readonly random: () => number;
  /** Sites that each variant is tried on. */
  readonly sitesPerVariant: number;
}

export interface Tally {
  readonly requests: number;
  readonly faults: readonly string[];
}

const PATHS = (({ column, article }: HostProvince) => [
  '/',
  column,
  article,
  '/search?q=%E8%AF%95%E9%AA%8C',
  '/sitemap.xml',
  '/robots.txt',
  '/sitemap.html',
  `${column}feed.xml`,
  '/no-such-page.htm',
  column.slice(0, -1),
  '/?elder=on',
  `${article}?contrast=on`,
  `${column}?page=1`,
]) satisfies (province: HostProvince) => string[];

/** Every variant on several sites: on an empty cache, then an ordinary reader, then once more on the kept page. */
export async function attack(field: Field): Promise<Tally> {
  const paths = PATHS(field.province);
  const faults: string[] = [];
  let requests = 0;
  for (const [index, variant] of VARIANTS.entries()) {
    const path = paths[index % paths.length] ?? '/';
    const aims = pick(field, field.sitesPerVariant).map((site) => aimAt(field, site, path));
    await untilEmpty(field);
    const found = await Promise.all(aims.map((aim) => tryOn(field, variant, aim)));
    faults.push(...found.flat());
    requests += aims.length * 3;
  }
  return { requests, faults };
}

function pick({ province: { hosts }, random }: Field, count: number): Host[] {
  return hosts
    .map((host) => ({ host, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ host }) => host);
}

function aimAt({ province: { hosts }, random, port }: Field, site: Host, path: string): Aim {
  const others = hosts.filter((host) => host !== site);
  const other = others[Math.floor(random() * others.length)] ?? site;
  return { site, other, port, path, marker: `m${Math.floor(random() * 2 ** 40).toString(36)}.example` };
}

/** Purges everything and waits until the portal has heard it. */
async function untilEmpty({ port, root, province }: Field): Promise<void> {
  await purgeAll(root, province.hosts);
  for (let tries = 0; tries < 15_000; tries++) {
    const { body } = await exchange(port, { line: 'GET /healthz HTTP/1.1', headers: [['Host', 'portal']] });
    const report: { pages?: { entries?: number } } = JSON.parse(body);
    if (report.pages?.entries === 0) return;
    await sleep(2);
  }
  throw new Error('The portal does not hear purges');
}

async function tryOn(field: Field, variant: Variant, aim: Aim): Promise<string[]> {
  const missed = await exchange(aim.port, variant.request(aim));
  const clean = await exchange(aim.port, cleanRequest(aim));
  const hit = await exchange(aim.port, variant.request(aim));
  const found = [
    ...cleanFaults(field, aim, clean),
    ...answerFaults(field, { variant, aim, clean }, missed).map((fault) => `miss: ${fault}`),
    ...answerFaults(field, { variant, aim, clean }, hit).map((fault) => `hit: ${fault}`),
  ];
  return found.map((fault) => `${variant.name} at ${aim.site.host}${aim.path}: ${fault}`);
}

/** What is wrong with the page of the next ordinary reader. */
function cleanFaults(field: Field, aim: Aim, answer: WireAnswer): string[] {
  const wanted = statusOf(aim.path);
  const poison = strangers(field, aim, answer).map((what) => `poisoned: the next reader gets ${what}`);
  if (answer.status !== wanted) return [`the next reader gets ${answer.status}`, ...poison];
  return [
    ...(isOwn(aim, answer) ? [] : ['the next reader gets no page of this site']),
    ...poison,
    ...keepingFaults(answer),
  ];
}

function statusOf(path: string): number {
  if (path.endsWith('.htm')) return 404;
  return path === '/' || /[.?/]/.test(path.slice(1)) ? 200 : 301;
}

/** What is wrong with what shared caches are told. */
function keepingFaults({ headers }: WireAnswer): string[] {
  const varies = /\bAccept-Encoding\b/i.test(headers.get('vary') ?? '');
  const isAskedAgain = /\b(no-store|private|must-revalidate)\b/.test(headers.get('cache-control') ?? '');
  return [...(varies ? [] : ['no Vary']), ...(isAskedAgain ? [] : ['shared caches may keep it beyond a purge'])];
}

interface Tried {
  readonly variant: Variant;
  readonly aim: Aim;
  readonly clean: WireAnswer;
}

function answerFaults(field: Field, { variant, aim, clean }: Tried, answer: WireAnswer): string[] {
  const isSame = answer.status === clean.status && answer.body === clean.body;
  const isExpected = {
    own: () => isSame,
    refused: () => isRefusal(answer) && (answer.body === '' || answer.body !== clean.body),
    either: () => isSame || isRefusal(answer) || answer.status === 304,
  };
  const unexpected = `expected ${variant.expects}, got ${answer.status}${isSame ? ' with the page' : ''}`;
  return [...(isExpected[variant.expects]() ? [] : [unexpected]), ...strangers(field, aim, answer)];
}

function isRefusal({ status }: WireAnswer): boolean {
  return status === 0 || status >= 400;
}

/** Pages name their site by its word, the short texts by its address; a redirect stays on the host it was asked at. */
function isOwn({ site, port, path }: Aim, { status, headers, body }: WireAnswer): boolean {
  if (status === 301) return headers.get('location') === `${path}/`;
  return body.includes(site.canary) || body.includes(`http://${site.host}:${port}`);
}

/** What of an answer belongs to somebody else, or was brought by the request. */
function strangers({ province }: Field, { site, marker }: Aim, { text }: WireAnswer): string[] {
  const foreign = province.hosts.filter(({ canary, id }) => id !== site.id && text.includes(canary));
  return [
    ...foreign.map(({ host }) => `the body of ${host}`),
    ...(text.includes(marker.replace('.example', '')) ? ['a text of the request'] : []),
  ];
}
