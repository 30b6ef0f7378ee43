import { PortalSite, type PortalSiteQuery } from '@jiyue/api-client';
import type { PortalApi } from './portal-api.js';
import { TagCache, type Loaded } from './tag-cache.js';

/** A site as the registry knows it, with its visible columns. */
export type Site = NonNullable<PortalSiteQuery['publicSite']>;

type Found = { readonly site: Site | null };

const KNOWN_MS = 300_000;
// A host that is opened sends a purge; the short life is for the case that the purge is lost.
const UNKNOWN_MS = 5_000;
const MAX_BYTES = 64 * 1024 * 1024;

/** Tags of whatever shows anything of all columns of a site. */
export function columnTags(site: Site): string[] {
  return site.columns.map((column) => `column:${column.id}`);
}

/** Tags of the frame that stands around every page of a site. */
export function siteTags(site: Site): string[] {
  return [`site:${site.id}`, `host:${site.host}`];
}

/** Finds the site that answers on a host; remembers it until the registry changes. */
export class SiteDirectory {
  readonly cache: TagCache<Found>;

  constructor(
    private readonly api: PortalApi,
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

  private async load(host: string): Promise<Loaded<Found>> {
    const { publicSite } = await this.api.ask(PortalSite, { host });
    if (!publicSite) return { value: { site: null }, tags: [`host:${host}`], ttlMs: UNKNOWN_MS, isFleeting: true };
    const tags = [`host:${host}`, ...siteTags(publicSite), ...columnTags(publicSite)];
    return { value: { site: publicSite }, tags, ttlMs: KNOWN_MS };
  }
}
