import { isId } from '@jiyue/kernel';
import { highlight, parseQuery, type SearchIndex, type SearchMatch, snippet } from '@jiyue/search';
import type { ColumnPage, ColumnPageAsked, HomeBlock, PublicColumn, PublicColumns } from './column/public-columns.js';
import type { EndedItem, FeedEntry, PublicItem, PublicItems, Sitemap } from './item/public-items.js';
import type { PublicSite, PublicSites, Relative } from './site/public-sites.js';

const SEARCH_PAGE = 20;
const MAX_SEARCH_PAGE = 50;
const MAX_PAGE_SIZE = 100;

const LIVE = 'LIVE';

type Found = Omit<SearchMatch, 'title' | 'text'> & { readonly titleHtml: string; readonly snippetHtml: string };

/** What a search found, ready to be shown. */
export interface Search {
  readonly items: Found[];
  readonly totalCount: number;
  readonly capped: boolean;
  readonly loose: boolean;
  readonly page: number;
  readonly pageCount: number;
  readonly words: string[];
}

/** What pages of a site are made of. */
export interface PublicReads {
  readonly sites: Pick<PublicSites, 'at' | 'relatives'>;
  readonly columns: Pick<PublicColumns, 'all' | 'home' | 'page' | 'movedTo'>;
  readonly items: Pick<PublicItems, 'get' | 'ended' | 'sitemap' | 'feed'>;
  readonly index: SearchIndex;
}

type Asked = Pick<PublicSite, 'id' | 'state'>;

/** What citizens read of a site, each part only when asked for; a suspended site has nothing but its notice. */
export class PublicReading {
  // Parent, children and links of one answer come from one statement.
  private readonly known = new WeakMap<object, Promise<Relative[]>>();

  constructor(private readonly reads: PublicReads) {}

  site(host: string): Promise<PublicSite | null> {
    return this.reads.sites.at(host);
  }

  async related(site: Pick<PublicSite, 'id'>, relation: Relative['relation']): Promise<Relative[]> {
    const relatives = this.known.get(site) ?? this.reads.sites.relatives(site);
    this.known.set(site, relatives);
    return (await relatives).filter((one) => one.relation === relation);
  }

  async columns({ id, state }: Asked): Promise<PublicColumn[]> {
    return state === LIVE ? this.reads.columns.all(id) : [];
  }

  async home({ id, state }: Asked): Promise<HomeBlock[]> {
    return state === LIVE ? this.reads.columns.home(id) : [];
  }

  async column({ id, state }: Asked, { path, page, pageSize }: ColumnPageAsked): Promise<ColumnPage | null> {
    const asked = { path, page, pageSize: Math.min(Math.max(pageSize, 1), MAX_PAGE_SIZE) };
    return state === LIVE ? this.reads.columns.page(id, asked) : null;
  }

  async movedColumn({ id, state }: Asked, path: string): Promise<string | null> {
    return state === LIVE ? this.reads.columns.movedTo(id, path) : null;
  }

  async item({ id, state }: Asked, itemId: string): Promise<PublicItem | null> {
    return state === LIVE && isId(itemId) ? this.reads.items.get(id, itemId) : null;
  }

  async ended({ id, state }: Asked, itemId: string): Promise<EndedItem | null> {
    return state === LIVE && isId(itemId) ? this.reads.items.ended(id, itemId) : null;
  }

  async search({ id, state }: Asked, { q, page }: { q: string; page: number }): Promise<Search> {
    const query = parseQuery(state === LIVE ? q : '');
    const at = Math.min(Math.max(page, 1), MAX_SEARCH_PAGE);
    const found = await this.reads.index.search({ siteId: id, query, page: at, pageSize: SEARCH_PAGE });
    const words = [...query.phrases, ...(found.isLoose ? query.telling : query.words)];
    const items = found.matches.map(({ title, text, ...match }) => ({
      ...match,
      titleHtml: highlight(title, words),
      snippetHtml: snippet(text, words),
    }));
    const { totalCount, isCapped: capped, isLoose: loose } = found;
    return { items, totalCount, capped, loose, page: at, pageCount: Math.ceil(totalCount / SEARCH_PAGE), words };
  }

  async sitemap({ id, state }: Asked, page: number): Promise<Sitemap> {
    return state === LIVE ? this.reads.items.sitemap(id, page) : { pageCount: 0, entries: [] };
  }

  async feed({ id, state }: Asked, path: string): Promise<readonly FeedEntry[]> {
    return state === LIVE ? this.reads.items.feed(id, path) : [];
  }
}
