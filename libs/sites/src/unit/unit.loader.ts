import { Injectable } from '@nestjs/common';
import { loaderOf, type LoaderContext } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import DataLoader from 'dataloader';
import { UnitRepository } from './unit.repository.js';
import { asUnitType, type UnitType } from './unit.types.js';

const BY_ID = Symbol('unit by id');
const CHILDREN = Symbol('children of a unit');

/** Units for field resolvers, batched within a request. The register of units is open to everyone. */
@Injectable()
export class UnitLoaders {
  constructor(
    private readonly db: Database,
    private readonly units: UnitRepository,
  ) {}

  byId(context: LoaderContext, scope: Scope): DataLoader<string, UnitType | null> {
    return loaderOf(context, BY_ID, () => new DataLoader((ids) => this.load(scope, ids)));
  }

  childCount(context: LoaderContext, scope: Scope): DataLoader<string, number> {
    return loaderOf(context, CHILDREN, () => new DataLoader((ids) => this.count(scope, ids)));
  }

  private async load(scope: Scope, ids: readonly string[]): Promise<(UnitType | null)[]> {
    const rows = await this.db.read(scope, () => this.units.byIds(ids));
    const byId = new Map(rows.map((row) => [row.id, asUnitType(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  private async count(scope: Scope, ids: readonly string[]): Promise<number[]> {
    const rows = await this.db.read(scope, () => this.units.childCounts(ids));
    const byId = new Map(rows.map(({ id, count }) => [id, count]));
    return ids.map((id) => byId.get(id) ?? 0);
  }
}
