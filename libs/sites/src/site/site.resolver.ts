import { allowedActs, Can, CurrentScope } from '@jiyue/auth';
import { asPage, type LoaderContext, SliceArgs } from '@jiyue/platform';
import type { Scope, Site, SupervisorScope } from '@jiyue/tenancy';
import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { UnitLoaders } from '../unit/unit.loader.js';
import { UnitType } from '../unit/unit.types.js';
import { Opening } from './opening/opening.js';
import { SiteAddresses } from './site.addresses.js';
import { SiteFilter } from './site.inputs.js';
import { SiteLoaders } from './site.loader.js';
import { SiteQueries } from './site.queries.js';
import type { SiteQuery } from './site.repository.js';
import { SiteReach } from './site.reach.js';
import { asSiteType, OpeningChecklist, SitePage, SiteType } from './site.types.js';
import { actsIn } from './site.workflow.js';
import { viewOf } from './site.view.js';

/** Reads of the register of sites. */
@Resolver(() => SiteType)
export class SiteResolver {
  constructor(
    private readonly queries: SiteQueries,
    private readonly reach: SiteReach,
    private readonly opening: Opening,
  ) {}

  @Query(() => SitePage, { description: 'Sites the person holds a grant on, for the switcher.' })
  @Can('read', 'Me')
  async mySites(
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
    @Args() slice: SliceArgs,
    @Args('text', { type: () => String, nullable: true }) text?: string | null,
  ): Promise<SitePage> {
    return asPage(await this.list(await this.reach.of(context, scope), { text }, slice));
  }

  @Query(() => SiteType)
  @Can('read', 'Me')
  async currentSite(@CurrentScope() scope: Scope): Promise<SiteType> {
    return asSiteType(await this.queries.current(scope));
  }

  @Query(() => [SiteType], {
    description: 'Children of a site; without parentId the topmost sites the person works on, each province of them.',
  })
  @Can('read', 'Site')
  async siteTree(
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
    @Args('parentId', { type: () => ID, nullable: true }) parentId?: string | null,
  ): Promise<SiteType[]> {
    const reach = await this.reach.register(scope);
    return (await this.queries.children(reach, parentId ?? null)).map(asSiteType);
  }

  @Query(() => SitePage)
  @Can('read', 'Site')
  async sites(
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
    @Args() slice: SliceArgs,
    @Args('filter', { type: () => SiteFilter, nullable: true }) filter?: SiteFilter,
  ): Promise<SitePage> {
    return asPage(await this.list(await this.reach.register(scope), filter ?? {}, slice));
  }

  @Query(() => SiteType)
  @Can('read', 'Site')
  async site(
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<SiteType> {
    return asSiteType(await this.queries.one(await this.reach.register(scope), id));
  }

  @Query(() => OpeningChecklist, { description: 'What is still missing before the current site may open.' })
  @Can('read', 'Site')
  openingChecklist(@CurrentScope() scope: Scope): Promise<OpeningChecklist> {
    return this.opening.checklist(scope);
  }

  private async list(reach: SupervisorScope, filter: SiteQuery, slice: SliceArgs) {
    const { nodes, ...page } = await this.queries.list(reach, filter, slice);
    return { ...page, nodes: nodes.map(asSiteType) };
  }
}

/** What hangs on a site: batched over the request. */
@Resolver(() => SiteType)
export class SiteFieldsResolver {
  constructor(
    private readonly sites: SiteLoaders,
    private readonly units: UnitLoaders,
    private readonly addresses: SiteAddresses,
  ) {}

  @ResolveField(() => SiteType, { nullable: true })
  parent(
    @Parent() site: Site,
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
  ): Promise<SiteType | null> {
    return site.parentId ? this.sites.byId(context, scope).load(site.parentId) : Promise.resolve(null);
  }

  @ResolveField(() => Int)
  childCount(@Parent() site: Site, @CurrentScope() scope: Scope, @Context() context: LoaderContext): Promise<number> {
    return this.sites.childCount(context, scope).load(site.id);
  }

  @ResolveField(() => [String], { description: 'short names from the root down' })
  trail(@Parent() site: Site, @CurrentScope() scope: Scope, @Context() context: LoaderContext): Promise<string[]> {
    return this.sites.trail(context, scope, site.path);
  }

  @ResolveField(() => String)
  portalUrl(@Parent() site: Site): string {
    return this.addresses.portalUrl(site.host);
  }

  @ResolveField(() => UnitType)
  sponsorUnit(
    @Parent() site: Site,
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
  ): Promise<UnitType | null> {
    return this.units.byId(context, scope).load(site.sponsorUnitId);
  }

  @ResolveField(() => UnitType, { nullable: true })
  operatorUnit(
    @Parent() site: Site,
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
  ): Promise<UnitType | null> {
    return site.operatorUnitId ? this.units.byId(context, scope).load(site.operatorUnitId) : Promise.resolve(null);
  }

  @ResolveField(() => [String], { description: 'acts the person may do now' })
  allowed(@Parent() site: Site, @CurrentScope() scope: Scope): string[] {
    const isOpen = site.state === 'live' || site.state === 'suspended';
    return allowedActs(scope.actor, [...actsIn(site), ...(isOpen ? (['decide'] as const) : [])], 'Site', viewOf(site));
  }
}
