import { Injectable } from '@nestjs/common';
import { LiveModel } from '@jiyue/live';
import type { Scope, Site } from '@jiyue/tenancy';

/** Brings what citizens see of a site in step with its registry, inside the command's transaction. */
@Injectable()
export class SiteShowcase {
  constructor(private readonly live: LiveModel) {}

  /** Shows an open site, leaves a notice for a suspended one; a draft shows nowhere. */
  async refresh(scope: Scope, site: Site): Promise<void> {
    if (site.state !== 'draft') await this.live.showSite(scope, site);
  }
}
