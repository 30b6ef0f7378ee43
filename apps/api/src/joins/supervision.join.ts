import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentScope } from '@jiyue/auth';
import type { LoaderContext } from '@jiyue/platform';
import { SiteLoaders, SiteType } from '@jiyue/sites';
import { ActivityType, SiteGapsType } from '@jiyue/supervision';
import type { Scope } from '@jiyue/tenancy';

/** The site of an activity: supervision and sites do not know each other, so they meet here. */
@Resolver(() => ActivityType)
export class ActivityJoin {
  constructor(private readonly sites: SiteLoaders) {}

  @ResolveField(() => SiteType)
  site(@Parent() activity: ActivityType, @CurrentScope() scope: Scope, @Context() context: LoaderContext) {
    return this.sites.byId(context, scope).load(activity.siteId);
  }
}

/** The site of a gap in responsibility. */
@Resolver(() => SiteGapsType)
export class GapsJoin {
  constructor(private readonly sites: SiteLoaders) {}

  @ResolveField(() => SiteType)
  site(@Parent() gaps: SiteGapsType, @CurrentScope() scope: Scope, @Context() context: LoaderContext) {
    return this.sites.byId(context, scope).load(gaps.siteId);
  }
}
