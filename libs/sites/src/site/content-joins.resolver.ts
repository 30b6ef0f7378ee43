import { CurrentScope, SiteNotFound } from '@jiyue/auth';
import { ArticleType, ColumnType, DueColumnType, VacantColumnType, VetoedSiteType } from '@jiyue/content';
import type { LoaderContext } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { WorkItemType } from '@jiyue/workflow';
import type { Type } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { UnitLoaders } from '../unit/unit.loader.js';
import { UnitType } from '../unit/unit.types.js';
import { SiteAddresses } from './site.addresses.js';
import { SiteLoaders } from './site.loader.js';
import { SiteType } from './site.types.js';

// Content knows ids of sites and units only; here they get their faces.

@Resolver(() => ColumnType)
export class ColumnUnitJoin {
  constructor(private readonly units: UnitLoaders) {}

  @ResolveField(() => UnitType, { nullable: true })
  operatorUnit(
    @Parent() { operatorUnitId }: ColumnType,
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
  ) {
    return operatorUnitId && this.units.byId(context, scope).load(operatorUnitId);
  }
}

@Resolver(() => ArticleType)
export class ArticlePlaceJoin {
  constructor(
    private readonly units: UnitLoaders,
    private readonly sites: SiteLoaders,
    private readonly addresses: SiteAddresses,
  ) {}

  @ResolveField(() => UnitType, { nullable: true })
  unit(@Parent() { unitId }: ArticleType, @CurrentScope() scope: Scope, @Context() context: LoaderContext) {
    return unitId && this.units.byId(context, scope).load(unitId);
  }

  /** The page citizens read; null while the article or its site is not live. */
  @ResolveField(() => String, { nullable: true })
  async liveUrl(@Parent() article: ArticleType, @CurrentScope() scope: Scope, @Context() context: LoaderContext) {
    if (!article.livePath) return null;
    const site = await this.sites.byId(context, scope).load(article.tenantId);
    return site?.state === 'live' ? new URL(article.livePath, this.addresses.portalUrl(site.host)).href : null;
  }
}

/** The site of whatever names it by its id. */
function siteJoin(of: Type<{ siteId: string }>): Type {
  @Resolver(() => of)
  class SiteJoin {
    constructor(private readonly sites: SiteLoaders) {}

    @ResolveField(() => SiteType)
    async site(
      @Parent() { siteId }: { siteId: string },
      @CurrentScope() scope: Scope,
      @Context() context: LoaderContext,
    ) {
      const site = await this.sites.byId(context, scope).load(siteId);
      if (!site) throw new SiteNotFound();
      return site;
    }
  }
  return SiteJoin;
}

/** What the register adds to the types of content. */
export const CONTENT_JOINS = [
  ColumnUnitJoin,
  ArticlePlaceJoin,
  siteJoin(WorkItemType),
  siteJoin(DueColumnType),
  siteJoin(VacantColumnType),
  siteJoin(VetoedSiteType),
];
