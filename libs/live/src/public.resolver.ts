import { Public } from '@jiyue/auth';
import { isId } from '@jiyue/kernel';
import { highlight, parseQuery, SEARCH_INDEX, type SearchIndex, snippet } from '@jiyue/search';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PublicColumns } from './column/public-columns.js';
import { PublicItems } from './item/public-items.js';
import { PublicSites, type Relative } from './site/public-sites.js';
import {
  FeedEntryType,
  HomeBlockType,
  PublicColumnPageType,
  PublicColumnType,
  PublicItemType,
  PublicSearchType,
  PublicSitemapType,
  PublicSiteType,
  SiteLinkType,
} from './public.types.js';

const SEARCH_PAGE = 20;
const MAX_SEARCH_PAGE = 50;
const MAX_PAGE_SIZE = 100;

const LIVE = 'LIVE';

/** What the portal asks. Each field is read only when asked for; a suspended site has nothing but its notice. */
@Resolver(() => PublicSiteType)
export class PublicSiteResolver {
  // Parent, children and links of one answer come from one statement.
  private readonly relatives = new WeakMap<PublicSiteType, Promise<Relative[]>>();

  constructor(
    private readonly sites: PublicSites,
    private readonly columnReads: PublicColumns,
    private readonly items: PublicItems,
    @Inject(SEARCH_INDEX) private readonly index: SearchIndex,
  ) {}

  @Query(() => PublicSiteType, { nullable: true })
  @Public()
  publicSite(@Args('host') host: string): Promise<PublicSiteType | null> {
    return this.sites.at(host);
  }

  @ResolveField(() => SiteLinkType, { nullable: true })
  async parent(@Parent() site: PublicSiteType): Promise<SiteLinkType | null> {
    return (await this.related(site)).find(({ relation }) => relation === 'parent') ?? null;
  }

  @ResolveField(() => [SiteLinkType])
  async children(@Parent() site: PublicSiteType): Promise<SiteLinkType[]> {
    return (await this.related(site)).filter(({ relation }) => relation === 'child');
  }

  @ResolveField(() => [SiteLinkType], { description: 'sites beside this one' })
  async links(@Parent() site: PublicSiteType): Promise<SiteLinkType[]> {
    return (await this.related(site)).filter(({ relation }) => relation === 'sibling');
  }

  @ResolveField(() => [PublicColumnType], { description: 'visible columns, depth first' })
  async columns(@Parent() site: PublicSiteType): Promise<PublicColumnType[]> {
    return site.state === LIVE ? this.columnReads.all(site.id) : [];
  }

  @ResolveField(() => [HomeBlockType])
  async home(@Parent() site: PublicSiteType): Promise<HomeBlockType[]> {
    return site.state === LIVE ? this.columnReads.home(site.id) : [];
  }

  @ResolveField(() => PublicColumnPageType, { nullable: true })
  async column(
    @Parent() site: PublicSiteType,
    @Args('path') path: string,
    @Args('page', { type: () => Int, defaultValue: 1 }) page: number,
    @Args('pageSize', { type: () => Int, defaultValue: 20 }) pageSize: number,
  ): Promise<PublicColumnPageType | null> {
    const asked = { path, page, pageSize: Math.min(Math.max(pageSize, 1), MAX_PAGE_SIZE) };
    return site.state === LIVE ? this.columnReads.page(site.id, asked) : null;
  }

  @ResolveField(() => PublicItemType, { nullable: true })
  async item(
    @Parent() site: PublicSiteType,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<PublicItemType | null> {
    return site.state === LIVE && isId(id) ? this.items.get(site.id, id) : null;
  }

  @ResolveField(() => PublicSearchType)
  async search(
    @Parent() site: PublicSiteType,
    @Args('q') q: string,
    @Args('page', { type: () => Int, defaultValue: 1 }) page: number,
  ): Promise<PublicSearchType> {
    const query = parseQuery(site.state === LIVE ? q : '');
    const at = Math.min(Math.max(page, 1), MAX_SEARCH_PAGE);
    const found = await this.index.search({ siteId: site.id, query, page: at, pageSize: SEARCH_PAGE });
    const words = [...query.phrases, ...(found.isLoose ? query.telling : query.words)];
    const items = found.matches.map(({ title, text, ...match }) => ({
      ...match,
      titleHtml: highlight(title, words),
      snippetHtml: snippet(text, words),
    }));
    const { totalCount, isCapped: capped, isLoose: loose } = found;
    return { items, totalCount, capped, loose, page: at, pageCount: Math.ceil(totalCount / SEARCH_PAGE), words };
  }

  @ResolveField(() => PublicSitemapType)
  async sitemap(
    @Parent() site: PublicSiteType,
    @Args('page', { type: () => Int, defaultValue: 1 }) page: number,
  ): Promise<PublicSitemapType> {
    return site.state === LIVE ? this.items.sitemap(site.id, page) : { pageCount: 0, entries: [] };
  }

  @ResolveField(() => [FeedEntryType])
  async feed(@Parent() site: PublicSiteType, @Args('path') path: string): Promise<readonly FeedEntryType[]> {
    return site.state === LIVE ? this.items.feed(site.id, path) : [];
  }

  private related(site: PublicSiteType): Promise<Relative[]> {
    const known = this.relatives.get(site) ?? this.sites.relatives(site);
    this.relatives.set(site, known);
    return known;
  }
}
