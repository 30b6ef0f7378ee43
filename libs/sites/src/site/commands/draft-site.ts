import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { isId } from '@jiyue/kernel';
import { Journal } from '@jiyue/platform';
import { Database, onSite, pathUnder, type Scope, type Site } from '@jiyue/tenancy';
import { UnitNotFound } from '../../sites.errors.js';
import { SiteDrafted } from '../../sites.events.js';
import type { UnitRow } from '../../unit/unit.repository.js';
import type { DraftSiteInput } from '../site.inputs.js';
import { requireMayOpen, requireResponsibleParent } from '../site.rules.js';
import { SiteRegistrar } from '../site.registrar.js';
import { SiteRepository } from '../site.repository.js';
import { viewOf } from '../site.view.js';
import { idFor } from './site-id.js';

/**
 * Drafts a site below the current one. The new site is a tenant of its own, so its row is written inside its own
 * tenancy; the right to do so is asked of the site above first.
 */
@Injectable()
export class DraftSite {
  constructor(
    private readonly db: Database,
    private readonly sites: SiteRepository,
    private readonly registrar: SiteRegistrar,
    private readonly journal: Journal,
  ) {}

  async run(scope: Scope, input: DraftSiteInput): Promise<Site> {
    if (!isId(input.sponsorUnitId)) throw new UnitNotFound();
    const { parent, sponsor, above } = await this.load(scope, input);
    authorize(scope.actor, 'create', 'Site', viewOf(parent));
    requireMayOpen(sponsor, input.kind);
    requireResponsibleParent(parent, above);
    const siteId = idFor(scope);
    const own = onSite(scope, siteId);
    return this.db.write(own, async () => {
      const data = await this.registrar.draft(input, { parent, sponsor });
      const place = { id: siteId, parentId: parent.id, path: pathUnder(parent.path, siteId), level: sponsor.level };
      const site = await this.sites.add({
        ...place,
        ...data,
        sponsorUnitId: sponsor.id,
        operatorUnitId: input.operatorUnitId ?? null,
      });
      const change = { subjectId: siteId, title: site.name, after: site };
      await this.journal.record(own, SiteDrafted, { siteId, parentId: parent.id }, change);
      return site;
    });
  }

  private load(scope: Scope, input: DraftSiteInput): Promise<{ parent: Site; sponsor: UnitRow; above: UnitRow[] }> {
    return this.db.read(scope, async () => {
      const parent = await this.sites.get(scope.tenantId);
      return { parent, ...(await this.registrar.sponsor(input.sponsorUnitId)) };
    });
  }
}
