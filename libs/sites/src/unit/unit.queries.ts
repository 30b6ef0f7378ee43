import { Injectable } from '@nestjs/common';
import { isId, type Slice, type SliceRequest } from '@jiyue/kernel';
import { sliceOf } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { SiteRepository } from '../site/site.repository.js';
import { UnitNotFound } from '../sites.errors.js';
import { type UnitQuery, UnitRepository, type UnitRow } from './unit.repository.js';

/** Reads of the register of units. */
@Injectable()
export class UnitQueries {
  constructor(
    private readonly db: Database,
    private readonly units: UnitRepository,
    private readonly sites: SiteRepository,
  ) {}

  /** Units of the current site's government and what belongs to it. */
  list(scope: Scope, filter: Omit<UnitQuery, 'below'>, request: SliceRequest): Promise<Slice<UnitRow>> {
    return this.db.read(scope, async () => {
      const site = await this.sites.get(scope.tenantId);
      const { path: below } = await this.units.get(site.sponsorUnitId);
      const { rows, total } = await this.units.page({ ...filter, below }, request);
      return sliceOf(rows, request, total, (row) => [row.divisionCode, row.id]);
    });
  }

  one(scope: Scope, id: string): Promise<UnitRow> {
    if (!isId(id)) throw new UnitNotFound();
    return this.db.read(scope, () => this.units.get(id));
  }
}
