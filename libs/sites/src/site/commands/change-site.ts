import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope, type Site } from '@jiyue/tenancy';
import { AddressDecidedAbove } from '../../sites.errors.js';
import { SiteChanged } from '../../sites.events.js';
import type { ChangeSiteInput } from '../site.inputs.js';
import { SiteRegistrar } from '../site.registrar.js';
import { SiteRepository } from '../site.repository.js';
import { SiteShowcase } from '../site.showcase.js';
import { viewOf } from '../site.view.js';

/** Changes registry data of the current site; an open one shows them at once. */
@Injectable()
export class ChangeSite {
  constructor(
    private readonly db: Database,
    private readonly sites: SiteRepository,
    private readonly registrar: SiteRegistrar,
    private readonly showcase: SiteShowcase,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, input: ChangeSiteInput): Promise<Site> {
    return this.db.write(scope, async () => {
      const before = await this.sites.get(scope.tenantId);
      authorize(scope.actor, 'change', 'Site', viewOf(before));
      const change = await this.registrar.change(before, input);
      requireDecided(scope, before, change);
      const site = await this.sites.change(before.id, input.version, change);
      await this.showcase.refresh(scope, site);
      await this.journal.record(
        scope,
        SiteChanged,
        { siteId: site.id },
        { subjectId: site.id, title: site.name, before, after: site },
      );
      return site;
    });
  }
}

/** Where an open site answers is decided one level above; its own administrator asks. */
function requireDecided(scope: Scope, site: Site, change: Partial<Site>): void {
  if (site.state === 'draft' || scope.actor.may('decide', 'Site', viewOf(site))) return;
  const moved = (['host', 'domain'] as const).filter((field) => field in change && change[field] !== site[field]);
  if (moved.length === 0) return;
  throw new AddressDecidedAbove(
    {},
    moved.map((field) => ({ field, rule: 'SITES.ADDRESS_DECIDED_ABOVE' })),
  );
}
