import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../../lib/paths.ts';
import { freePort } from '../../lib/ports.ts';
import { end } from '../../lib/processes.ts';
import type { Secrets } from './judge.ts';
import { fetchAt, type Probe, type ProbeGroup } from './probes.ts';
import { asidePath, type SiteKey } from './province.ts';
import { publicLeaks } from './public.ts';
import type { Stage } from './stage.ts';

const MAIN = join(ROOT, 'apps', 'portal-web', 'dist', 'main.js');

/** A running portal in front of the stage. */
export interface Portal {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts the built portal; throws when it was not built. */
export async function startPortal(stage: Stage): Promise<Portal> {
  if (!existsSync(MAIN)) throw new Error('The portal is not built');
  const port = await freePort();
  const env = {
    ...stage.environment,
    JIYUE_PORTAL_PORT: String(port),
    JIYUE_API_URL: stage.api.url,
    JIYUE_LOG_LEVEL: 'error',
  };
  const child: ChildProcess = spawn(process.execPath, [MAIN], { env, stdio: 'ignore' });
  const stop = () => end(child.pid ?? 0, { signal: 'SIGKILL' });
  for (let tries = 0; tries < 1_800; tries += 1) {
    const answer = await fetchAt(`http://127.0.0.1:${port}/healthz`, 'localhost').catch(() => null);
    if (answer?.status === 200) return { port, stop };
    await sleep(100);
  }
  await stop();
  throw new Error('The portal does not answer');
}

const OTHERS: readonly SiteKey[] = ['sibling', 'province', 'child', 'draft', 'suspended', 'closed'];
const PAGES = ['/', '/main/', '/sitemap.html', '/sitemap.xml', '/robots.txt', '/main/feed.xml'];
const SILENT = ['draft', 'closed', 'ownDraft'] as const;

type Plan = Pick<ProbeGroup, 'controls' | 'swaps' | 'random'>;

/** Pages, feeds, search and site maps of one host, asked for what belongs to another. */
export function portalGroups(stage: Stage, secrets: Secrets, { port }: Portal): ProbeGroup[] {
  const { province } = stage;
  const page = (what: string, path: string, host: string = province.city.host): Probe => ({
    what,
    send: () => fetchAt(`http://127.0.0.1:${port}${path}`, host, { accept: 'text/html' }),
  });
  const group = (name: string, plan: Plan, site: SiteKey | null = 'city'): ProbeGroup => ({
    ...plan,
    name: `portal ${name}`,
    leaksIn: (outcome) => publicLeaks(stage, secrets, outcome, site),
  });
  const hosts = SILENT.map((key) => page(`host of ${key}`, '/', province[key].host));
  return [
    group('pages', { controls: PAGES.map((path) => page(path, path)), swaps: [] }),
    group('article', articles(stage, page)),
    group('column', elsewhere(page, '')),
    group('feed', elsewhere(page, 'feed.xml')),
    group('search', search(stage, page)),
    group('hosts', { controls: [], random: page('unknown host', '/', 'nowhere.localhost'), swaps: hosts }, null),
  ];
}

type Page = (what: string, path: string) => Probe;

function articles({ shelves }: Stage, page: Page): Plan {
  const at = (id: string): string => `/main/${id}.html`;
  const { articles: own } = shelves.city.main;
  const foreign = OTHERS.flatMap((key) => {
    const { published, draft, reworked } = shelves[key].main.articles;
    return [published, draft, reworked].map((id) => page(`of ${key}`, at(id)));
  });
  return {
    controls: [page('own', at(own.published))],
    random: page('random', at(randomUUID())),
    swaps: [...foreign, page('own draft', at(own.draft)), page('own approved', at(own.approved))],
  };
}

function elsewhere(page: Page, file: string): Plan {
  return {
    controls: [],
    random: page('random', `/aside-nowhere/${file}`),
    swaps: OTHERS.map((key) => page(`of ${key}`, `/${asidePath(key)}/${file}`)),
  };
}

function search({ province }: Stage, page: Page): Plan {
  const ask = (word: string): Probe => page(`for ${word}`, `/search?q=${encodeURIComponent(word)}`);
  const words = OTHERS.flatMap((key) => [province[key].spoken, province[key].secret]);
  return { controls: [ask(province.city.spoken)], swaps: words.map(ask) };
}
