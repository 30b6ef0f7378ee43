import { PeopleByName, type PeopleNames } from '@jiyue/auth';
import { Injectable } from '@nestjs/common';
import type { GivenRow } from './given-row.js';
import { type UnitNames, UnitsByName } from './units-by-name.js';

/** Who and what the rows of a file mean by the names they write. */
export interface RowNames {
  readonly units: UnitNames;
  readonly people: PeopleNames;
}

/** Finds what rows name, in the open transaction. */
@Injectable()
export class NamesOfRows {
  constructor(
    private readonly units: UnitsByName,
    private readonly people: PeopleByName,
  ) {}

  async of(rows: readonly GivenRow[]): Promise<RowNames> {
    const units = await this.units.of([...new Set(rows.flatMap(({ unit }) => unit ?? []))]);
    const names = rows.flatMap(({ responsible, officer }) => [responsible ?? [], officer ?? []].flat());
    return { units, people: await this.people.of([...new Set(names)]) };
  }
}
