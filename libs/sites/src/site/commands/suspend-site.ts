import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope, type Site } from '@jiyue/tenancy';
import { SiteSuspended } from '../../sites.events.js';
import type { SuspendSiteInput } from '../site.inputs.js';
import { SiteRepository } from '../site.repository.js';
import { SiteShowcase } from '../site.showcase.js';
import { viewOf } from '../site.view.js';
import { suspend } from '../site.workflow.js';

/** R47-08: takes the current site off line for a time; its pages say why. */
@Injectable()
export class SuspendSite {
  constructor(
    private readonly db: Database,
    private readonly sites: SiteRepository,
    private readonly showcase: SiteShowcase,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, input: SuspendSiteInput): Promise<Site> {
    return this.db.write(scope, async () => {
      const before = await this.sites.get(scope.tenantId);
      authorize(scope.actor, 'suspend', 'Site', viewOf(before));
      const site = await this.sites.change(before.id, input.version, suspend(before, input.reason.trim()));
      await this.showcase.refresh(scope, site);
      await this.journal.record(
        scope,
        SiteSuspended,
        { siteId: site.id },
        { subjectId: site.id, title: site.name, before, after: site },
      );
      return site;
    });
  }
}
