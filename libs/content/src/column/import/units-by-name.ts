import { Database } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';

/** Units by what they are called; null where several are called so. */
export type UnitNames = ReadonlyMap<string, string | null>;

// units of the site's own government answer for its columns: the nearest government above the sponsor, and what is below
const UNITS = `
  with home as (select g.path from site s join unit u on u.id = s.sponsor_unit_id join unit g on u.path <@ g.path
    where s.id = tenancy.current_tenant() order by g.kind = 'government' desc, nlevel(g.path) desc limit 1)
  select u.id, u.name, u.short_name as "shortName" from unit u join home on u.path <@ home.path
   where u.name = any($1) or u.short_name = any($1)`;

/** Finds the units that a file names, in the open transaction. */
@Injectable()
export class UnitsByName {
  constructor(private readonly db: Database) {}

  async of(names: readonly string[]): Promise<UnitNames> {
    const units = await this.db.manager.query<{ id: string; name: string; shortName: string }[]>(UNITS, [names]);
    return new Map(
      names.map((name) => [name, found(units, name)] as const).filter(([, id]) => id !== undefined),
    ) as UnitNames;
  }
}

function found(units: readonly { id: string; name: string; shortName: string }[], name: string) {
  const full = units.filter((unit) => unit.name === name);
  const called = full.length > 0 ? full : units.filter((unit) => unit.shortName === name);
  if (called.length === 0) return undefined;
  return called.length === 1 ? (called[0]?.id ?? null) : null;
}
