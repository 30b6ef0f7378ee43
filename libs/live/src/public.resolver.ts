import { Public } from '@jiyue/auth';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PublicReading } from './public-reading.js';
import {
  EndedItemType,
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

/** What the portal asks. Each field is read only when asked for. */
@Resolver(() => PublicSiteType)
export class PublicSiteResolver {
  constructor(private readonly reading: PublicReading) {}

  @Query(() => PublicSiteType, { nullable: true })
  @Public()
  publicSite(@Args('host') host: string): Promise<PublicSiteType | null> {
    return this.reading.site(host);
  }

  @ResolveField(() => SiteLinkType, { nullable: true })
  async parent(@Parent() site: PublicSiteType): Promise<SiteLinkType | null> {
    const [parent] = await this.reading.related(site, 'parent');
    return parent ?? null;
  }

  @ResolveField(() => [SiteLinkType])
  children(@Parent() site: PublicSiteType): Promise<SiteLinkType[]> {
    return this.reading.related(site, 'child');
  }

  @ResolveField(() => [SiteLinkType], { description: 'sites beside this one' })
  links(@Parent() site: PublicSiteType): Promise<SiteLinkType[]> {
    return this.reading.related(site, 'sibling');
  }

  @ResolveField(() => [PublicColumnType], { description: 'visible columns, depth first' })
  columns(@Parent() site: PublicSiteType): Promise<PublicColumnType[]> {
    return this.reading.columns(site);
  }

  @ResolveField(() => [HomeBlockType])
  home(@Parent() site: PublicSiteType): Promise<HomeBlockType[]> {
    return this.reading.home(site);
  }

  @ResolveField(() => PublicColumnPageType, { nullable: true })
  column(
    @Parent() site: PublicSiteType,
    @Args('path') path: string,
    @Args('page', { type: () => Int, defaultValue: 1 }) page: number,
    @Args('pageSize', { type: () => Int, defaultValue: 20 }) pageSize: number,
  ): Promise<PublicColumnPageType | null> {
    return this.reading.column(site, { path, page, pageSize });
  }

  @ResolveField(() => String, { nullable: true, description: 'path of the column that had this one before' })
  movedColumn(@Parent() site: PublicSiteType, @Args('path') path: string): Promise<string | null> {
    return this.reading.movedColumn(site, path);
  }

  @ResolveField(() => PublicItemType, { nullable: true })
  item(@Parent() site: PublicSiteType, @Args('id', { type: () => ID }) id: string): Promise<PublicItemType | null> {
    return this.reading.item(site, id);
  }

  @ResolveField(() => EndedItemType, { nullable: true, description: 'how an item ended that is not there any more' })
  ended(@Parent() site: PublicSiteType, @Args('id', { type: () => ID }) id: string): Promise<EndedItemType | null> {
    return this.reading.ended(site, id);
  }

  @ResolveField(() => PublicSearchType)
  search(
    @Parent() site: PublicSiteType,
    @Args('q') q: string,
    @Args('page', { type: () => Int, defaultValue: 1 }) page: number,
  ): Promise<PublicSearchType> {
    return this.reading.search(site, { q, page });
  }

  @ResolveField(() => PublicSitemapType)
  sitemap(
    @Parent() site: PublicSiteType,
    @Args('page', { type: () => Int, defaultValue: 1 }) page: number,
  ): Promise<PublicSitemapType> {
    return this.reading.sitemap(site, page);
  }

  @ResolveField(() => [FeedEntryType])
  feed(@Parent() site: PublicSiteType, @Args('path') path: string): Promise<readonly FeedEntryType[]> {
    return this.reading.feed(site, path);
  }
}
