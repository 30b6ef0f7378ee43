import { Can, CurrentScope } from '@jiyue/auth';
import type { Scope } from '@jiyue/tenancy';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ChangeSite } from './commands/change-site.js';
import { DraftSite } from './commands/draft-site.js';
import { OpenSite } from './commands/open-site.js';
import { ResumeSite } from './commands/resume-site.js';
import { SuspendSite } from './commands/suspend-site.js';
import { ChangeSiteInput, DraftSiteInput, OpenSiteInput, SuspendSiteInput } from './site.inputs.js';
import { asSiteType, SiteType } from './site.types.js';

/** Acts on the register of sites. */
@Resolver(() => SiteType)
export class SiteActsResolver {
  constructor(
    private readonly draft: DraftSite,
    private readonly change: ChangeSite,
    private readonly open: OpenSite,
    private readonly suspend: SuspendSite,
    private readonly resume: ResumeSite,
  ) {}

  @Mutation(() => SiteType)
  @Can('create', 'Site')
  async draftSite(@CurrentScope() scope: Scope, @Args('input') input: DraftSiteInput): Promise<SiteType> {
    return asSiteType(await this.draft.run(scope, input));
  }

  @Mutation(() => SiteType)
  @Can('change', 'Site')
  async changeSite(@CurrentScope() scope: Scope, @Args('input') input: ChangeSiteInput): Promise<SiteType> {
    return asSiteType(await this.change.run(scope, input));
  }

  @Mutation(() => SiteType)
  @Can('open', 'Site')
  async openSite(@CurrentScope() scope: Scope, @Args('input') input: OpenSiteInput): Promise<SiteType> {
    return asSiteType(await this.open.run(scope, input));
  }

  @Mutation(() => SiteType)
  @Can('suspend', 'Site')
  async suspendSite(@CurrentScope() scope: Scope, @Args('input') input: SuspendSiteInput): Promise<SiteType> {
    return asSiteType(await this.suspend.run(scope, input));
  }

  @Mutation(() => SiteType)
  @Can('resume', 'Site')
  async resumeSite(@CurrentScope() scope: Scope, @Args('input') input: OpenSiteInput): Promise<SiteType> {
    return asSiteType(await this.resume.run(scope, input));
  }
}
