import type { Server } from 'node:http';
import type { PurgeBus } from '@jiyue/bus';
import type { Logger } from 'pino';
import { openDesk } from '../forms/open-desk.js';
import { Files } from '../pages/files/files.js';
import { pages as kinds } from '../pages/index.js';
import { plainPages } from '../pages/problem/plain.js';
import { Themes } from '../pages/theme/themes.js';
import { originsFor } from '../view/links.js';
import type { PortalConfig } from '@jiyue/config';
import { MemoryGuard } from './memory-guard.js';
import { weightOf, type Packed } from './packed.js';
import { healthOf } from './health.js';
import { openPublicApi } from './open-public-api.js';
import { Portal } from './portal.js';
import { loadRender } from './render.js';
import { SiteDirectory } from './site-directory.js';
import { TagCache } from './tag-cache.js';

// Built pages lie beside the built server, whether this file runs from src or from dist.
const PAGES = new URL('../../dist/astro/server/entry.mjs', import.meta.url);
const DRAIN_MS = 5_000;

export type RunningPortal = { readonly port: number; stop(): Promise<void> };

type Purged = Pick<TagCache<object>, 'purge' | 'reset'>;

/** Lets the bus empty the caches; notes that it was heard. */
function hear(bus: PurgeBus, caches: readonly Purged[]): { readonly hasBegun: boolean } {
  const state = { hasBegun: false };
  bus.subscribe({
    onPurge: (tags) => caches.forEach((cache) => cache.purge(tags)),
    onReset: () => {
      state.hasBegun = true;
      caches.forEach((cache) => cache.reset());
    },
  });
  return state;
}

function listen(server: Server, port: number, bind: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, bind, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Puts the portal together and lets it listen. */
export async function startPortal(config: PortalConfig, bus: PurgeBus, log: Logger): Promise<RunningPortal> {
  const isTrusted = () => bus.ready;
  const api = await openPublicApi(config, (host) => sites.known(host));
  const sites: SiteDirectory = new SiteDirectory(api, isTrusted);
  const pages = new TagCache<Packed>({ maxBytes: config.cacheBytes, sizeOf: weightOf, isTrusted });
  const files = new Files(config.apiUrl, isTrusted);
  const guard = new MemoryGuard({ caches: [pages, files.cache, sites.cache], limit: config.memoryBytes });
  const hearing = hear(bus, [sites.cache, pages, files.cache]);
  const portal = new Portal({
    sites,
    pages,
    sources: { pages: kinds, api, files, themes: await Themes.load(), desk: openDesk(config) },
    render: await loadRender(PAGES),
    origins: originsFor(config.hostSuffix, config.port),
    plain: plainPages(),
    health: healthOf({ bus, api, hearing, pages }),
    isCacheOff: config.isCacheOff,
    log,
  });
  const server = portal.server();
  guard.start();
  const port = await listen(server, config.port, config.bind);
  return {
    port,
    stop: async () => {
      guard.stop();
      await close(server);
      await bus.close();
      await api.close();
    },
  };
}
