import { PortalSite, type PortalSiteQuery } from '@jiyue/api-client';
import { PAGE_TAG } from '@jiyue/bus';
import type { PublicApi } from './public-api.js';
import { TagCache, type Loaded } from './tag-cache.js';

/** A site as the registry knows it, with its visible columns. */
export type Site = NonNullable<PortalSiteQuery['publicSite']>;

type Found = { readonly site: Site | null };

const KNOWN_MS = 300_000;
// A host that is opened sends a purge; the short life is for the case that the purge is lost.
const UNKNOWN_MS = 5_000;
const MAX_BYTES = 64 * 1024 * 1024;

/** Tags of the frame that stands around every page of a site. */
export function siteTags(site: Site): string[] {
  return [PAGE_TAG.site(site.id), PAGE_TAG.host(site.host)];
}

/** Finds the site that answers on a host; remembers it until the registry changes. */
export class SiteDirectory {
  readonly cache: TagCache<Found>;

  constructor(
    private readonly api: Pick<PublicApi, 'ask'>,
    isTrusted: () => boolean,
  ) {
    this.cache = new TagCache({
      maxBytes: MAX_BYTES,
      sizeOf: ({ site }) => (site ? 2000 + site.columns.length * 400 : 100),
      isTrusted,
    });
  }

  /** Undefined only when the API cannot say; null means that no site has this host. */
  async find(host: string): Promise<Site | null> {
    const { value } = await this.cache.get(host, () => this.load(host));
    return value.site;
  }

  /** The site of a host, where that is known at this moment. */
  known(host: string): Site | null | undefined {
    return this.cache.fresh(host)?.site;
  }

  private async load(host: string): Promise<Loaded<Found>> {
    const { publicSite } = await this.api.ask(PortalSite, { host });
    if (!publicSite) return { value: { site: null }, tags: [PAGE_TAG.host(host)], ttlMs: UNKNOWN_MS, isFleeting: true };
    const tags = [PAGE_TAG.host(host), ...siteTags(publicSite), PAGE_TAG.columns(publicSite.id)];
    return { value: { site: publicSite }, tags, ttlMs: KNOWN_MS };
  }
}
