import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Packed } from './packed.js';
import type { SiteDirectory } from './site-directory.js';
import type { TagCache } from './tag-cache.js';

/** Where the page lies that a request asked for. */
export type Whereabouts = { readonly host: string; readonly siteId: string; readonly key: string };

const MAX_BYTES = 8 * 1024 * 1024;
const ENTRY_BYTES = 300;

/**
 * Requests that were read before, to the letter of host and address: as long as the site still answers there and its
 * page is kept, nothing of them is read again. It knows where pages lie, never what they say, so no purge concerns it.
 */
export class HotPages {
  private readonly known = new LRUCache<string, Whereabouts>({
    maxSize: MAX_BYTES,
    sizeCalculation: ({ key }, asked) => (asked.length + key.length) * 2 + ENTRY_BYTES,
  });

  constructor(
    private readonly sites: SiteDirectory,
    private readonly pages: TagCache<Packed>,
  ) {}

  find(request: IncomingMessage): Packed | undefined {
    const asked = askedBy(request);
    const found = asked === undefined ? undefined : this.known.get(asked);
    if (!found) return undefined;
    const { host, siteId, key } = found;
    const site = this.sites.known(host);
    return site?.id === siteId && site.host === host && site.state === 'LIVE' ? this.pages.fresh(key) : undefined;
  }

  note(request: IncomingMessage, whereabouts: Whereabouts): void {
    const asked = askedBy(request);
    if (asked !== undefined) this.known.set(asked, whereabouts);
  }
}

/** Host and address of a plain reading request with one host; undefined for whatever needs a closer look. */
function askedBy({ method, url, headers, rawHeaders }: IncomingMessage): string | undefined {
  if ((method !== 'GET' && method !== 'HEAD') || !isSingle(rawHeaders)) return undefined;
  return `${headers.host} ${url}`;
}

function isSingle(rawHeaders: readonly string[]): boolean {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at];
    if (name?.length === 4 && name.toLowerCase() === 'host') hosts += 1;
  }
  return hosts === 1;
}
