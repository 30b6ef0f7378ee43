import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentScope, SiteNotFound } from '@jiyue/auth';
import type { LoaderContext } from '@jiyue/platform';
import { SiteLoaders, SiteType } from '@jiyue/sites';
import { ActivityType, SiteGapsType } from '@jiyue/supervision';
import type { Scope } from '@jiyue/tenancy';

@Resolver(() => ActivityType)
export class ActivityJoin {
  constructor(private readonly sites: SiteLoaders) {}

  @ResolveField(() => SiteType)
  async site(@Parent() { siteId }: ActivityType, @CurrentScope() scope: Scope, @Context() context: LoaderContext) {
    const site = await this.sites.byId(context, scope).load(siteId);
    if (!site) throw new SiteNotFound();
    return site;
  }
}

@Resolver(() => SiteGapsType)
export class SiteGapsJoin {
  constructor(private readonly sites: SiteLoaders) {}

  @ResolveField(() => SiteType)
  async site(@Parent() { siteId }: SiteGapsType, @CurrentScope() scope: Scope, @Context() context: LoaderContext) {
    const site = await this.sites.byId(context, scope).load(siteId);
    if (!site) throw new SiteNotFound();
    return site;
  }
}
