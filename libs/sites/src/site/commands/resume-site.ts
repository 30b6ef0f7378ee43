import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope, type Site } from '@jiyue/tenancy';
import { SiteResumed } from '../../sites.events.js';
import type { OpenSiteInput } from '../site.inputs.js';
import { SiteRepository } from '../site.repository.js';
import { SiteShowcase } from '../site.showcase.js';
import { viewOf } from '../site.view.js';
import { resume } from '../site.workflow.js';

/** Puts a suspended site back on line. */
@Injectable()
export class ResumeSite {
  constructor(
    private readonly db: Database,
    private readonly sites: SiteRepository,
    private readonly showcase: SiteShowcase,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, input: OpenSiteInput): Promise<Site> {
    return this.db.write(scope, async () => {
      const before = await this.sites.get(scope.tenantId);
      authorize(scope.actor, 'resume', 'Site', viewOf(before));
      const site = await this.sites.change(before.id, input.version, resume(before));
      await this.showcase.refresh(scope, site);
      await this.journal.record(
        scope,
        SiteResumed,
        { siteId: site.id },
        { subjectId: site.id, title: site.name, before, after: site },
      );
      return site;
    });
  }
}
