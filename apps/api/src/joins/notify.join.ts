import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentScope } from '@jiyue/auth';
import { MessageType } from '@jiyue/notify';
import type { LoaderContext } from '@jiyue/platform';
import { SiteLoaders, SiteType } from '@jiyue/sites';
import type { Scope } from '@jiyue/tenancy';

/** The site a message comes from, as far as the reader may see it. */
@Resolver(() => MessageType)
export class MessageJoin {
  constructor(private readonly sites: SiteLoaders) {}

  @ResolveField(() => SiteType, { nullable: true })
  site(@Parent() { siteId }: MessageType, @CurrentScope() scope: Scope, @Context() context: LoaderContext) {
    return this.sites.byId(context, scope).load(siteId);
  }
}
