import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope, type Site } from '@jiyue/tenancy';
import { ParentNotLive } from '../../sites.errors.js';
import { SiteOpened } from '../../sites.events.js';
import { Opening } from '../opening/opening.js';
import type { OpenSiteInput } from '../site.inputs.js';
import { SiteRepository } from '../site.repository.js';
import { SiteShowcase } from '../site.showcase.js';
import { viewOf } from '../site.view.js';
import { open } from '../site.workflow.js';

/** Opens the current draft once nothing is missing; it answers on its host the moment this commits. */
@Injectable()
export class OpenSite {
  constructor(
    private readonly db: Database,
    private readonly sites: SiteRepository,
    private readonly opening: Opening,
    private readonly showcase: SiteShowcase,
    private readonly journal: Journal,
  ) {}

  async run(scope: Scope, input: OpenSiteInput): Promise<Site> {
    const gaps = await this.opening.gaps(scope.tenantId);
    return this.db.write(scope, async () => {
      const before = await this.sites.get(scope.tenantId);
      authorize(scope.actor, 'open', 'Site', viewOf(before));
      const change = open(before, scope.now);
      await this.requireLiveParent(before);
      await this.opening.requireReady(before, gaps);
      const site = await this.sites.change(before.id, input.version, change);
      await this.showcase.refresh(scope, site);
      await this.journal.record(
        scope,
        SiteOpened,
        { siteId: site.id },
        { subjectId: site.id, title: site.name, before, after: site },
      );
      return site;
    });
  }

  private async requireLiveParent(site: Site): Promise<void> {
    if (!site.parentId) return;
    const [parent] = await this.sites.byIds([site.parentId]);
    if (parent?.state !== 'live') throw new ParentNotLive();
  }
}
