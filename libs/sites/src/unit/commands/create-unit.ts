import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { isId } from '@jiyue/kernel';
import { Journal } from '@jiyue/platform';
import { Database, isWithin, type Scope } from '@jiyue/tenancy';
import { SiteRepository } from '../../site/site.repository.js';
import { UnitNotFound } from '../../sites.errors.js';
import { UnitCreated } from '../../sites.events.js';
import { UnitRepository, type UnitRow } from '../unit.repository.js';
import { levelBelow } from '../unit.rules.js';
import type { CreateUnitInput } from '../unit.types.js';

/** Registers a unit below another one that belongs to the current site's government. */
@Injectable()
export class CreateUnit {
  constructor(
    private readonly db: Database,
    private readonly sites: SiteRepository,
    private readonly units: UnitRepository,
    private readonly journal: Journal,
  ) {}

  async run(scope: Scope, input: CreateUnitInput): Promise<UnitRow> {
    if (!isId(input.parentId)) throw new UnitNotFound();
    return this.db.write(scope, async () => {
      const parent = await this.units.get(input.parentId);
      const site = await this.sites.get(scope.tenantId);
      const sponsor = await this.units.get(site.sponsorUnitId);
      authorize(scope.actor, 'create', 'Unit', { isWithinSponsor: isWithin(parent.path, sponsor.path) });
      const { name, shortName, kind, divisionCode } = input;
      const level = levelBelow(parent, kind, divisionCode);
      const unit = await this.units.add(parent, {
        name: name.trim(),
        shortName: shortName.trim(),
        kind,
        level,
        divisionCode,
      });
      await this.journal.record(
        scope,
        UnitCreated,
        { unitId: unit.id },
        { subjectId: unit.id, title: unit.name, after: unit },
      );
      return unit;
    });
  }
}
