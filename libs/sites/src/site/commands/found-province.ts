import { Injectable } from '@nestjs/common';
import { PersonActor } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, onSite, pathUnder, type Scope, type Site } from '@jiyue/tenancy';
import { FoundingNotAllowed, ProvinceExists } from '../../sites.errors.js';
import { ProvinceFounded } from '../../sites.events.js';
import { UnitRepository } from '../../unit/unit.repository.js';
import { normaliseDomain, normaliseFiling, normaliseHost, requireRegistry } from '../site.registry.js';
import { SiteAddresses } from '../site.addresses.js';
import { SiteRepository } from '../site.repository.js';
import type { DraftSiteInput } from '../site.inputs.js';
import { idFor } from './site-id.js';

/** A provincial government and the draft of its portal: the root under which everything else hangs. */
export interface FoundProvinceInput extends Omit<DraftSiteInput, 'sponsorUnitId' | 'operatorUnitId' | 'kind'> {
  readonly divisionCode: string;
  readonly unitName: string;
  readonly unitShortName: string;
}

/**
 * The one thing that has no site above to ask: the platform itself founds a province, once per division code. The
 * activity is the first of the new site's trail.
 */
@Injectable()
export class FoundProvince {
  constructor(
    private readonly db: Database,
    private readonly sites: SiteRepository,
    private readonly units: UnitRepository,
    private readonly journal: Journal,
    private readonly addresses: SiteAddresses,
  ) {}

  async run(scope: Scope, input: FoundProvinceInput): Promise<Site> {
    if (scope.actor instanceof PersonActor) throw new FoundingNotAllowed();
    const siteId = idFor(scope);
    const own = onSite(scope, siteId);
    return this.db.write(own, async () => {
      if ((await this.units.byDivisions([input.divisionCode])).length > 0) throw new ProvinceExists();
      const registry = this.registryOf(input);
      const unit = await this.units.add(null, {
        name: input.unitName,
        shortName: input.unitShortName,
        kind: 'government',
        level: 'province',
        divisionCode: input.divisionCode,
      });
      const place = { id: siteId, parentId: null, path: pathUnder(null, siteId), level: 'province' as const };
      const site = await this.sites.add({ ...place, ...registry, sponsorUnitId: unit.id, operatorUnitId: null });
      const change = { subjectId: siteId, title: site.name, after: site };
      await this.journal.record(own, ProvinceFounded, { siteId }, change);
      return site;
    });
  }

  private registryOf({ divisionCode, name, shortName, code, host, domain, ...given }: FoundProvinceInput) {
    const registry = {
      kind: 'portal' as const,
      code,
      host: normaliseHost(host),
      domain: normaliseDomain(domain),
      icpNumber: normaliseFiling(given.icpNumber),
      policeNumber: normaliseFiling(given.policeNumber),
    };
    requireRegistry(registry, { divisionCode, parentDomain: null, hostSuffix: this.addresses.hostSuffix });
    const { address = null, phone = null, theme } = given;
    return { ...registry, name, shortName, address, phone, theme: theme ?? 'blue' };
  }
}
