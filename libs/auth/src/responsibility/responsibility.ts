import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { SiteNotFound } from '../auth.errors.js';
import type { ColumnFact } from './column-facts.js';
import { Holders, type PersonName } from './holders.js';
import {
  BLOCKING,
  type Duties,
  dutiesOf,
  type Gap,
  goneOf,
  type Holder,
  holdersAround,
  type Manning,
  manningOf,
  namedOf,
} from './responsibility.rules.js';

/** The chain of responsibility of a site or column: units, people, and what is missing. */
export interface Chain extends Duties {
  readonly supervisingUnitId: string | null;
  readonly operatorUnitId: string;
}

/** Somebody who was named for a column, and whether they are there. */
export interface NamedPerson extends PersonName {
  readonly isPresent: boolean;
}

/** Who was named for a column; null where nobody was. */
export interface NamedPeople {
  readonly responsible: NamedPerson | null;
  readonly officer: NamedPerson | null;
}

/** A live site on which nobody present answers for something. */
export interface SiteGaps {
  readonly siteId: string;
  readonly gaps: readonly Gap[];
}

/** Answers, for any site, column or article, who is in charge; behind accounts, columns and supervision alike. */
@Injectable()
export class Responsibility {
  constructor(private readonly holders: Holders) {}

  /** The chain of the scope's site, or of one of its columns. */
  async of(scope: Scope, { column = null }: { column?: ColumnFact | null } = {}): Promise<Chain> {
    const units = await this.holders.unitsOf(scope.tenantId);
    if (!units) throw new SiteNotFound();
    const duties = dutiesOf(await this.on(scope.tenantId), column);
    const { supervisingUnitId, operatorUnitId } = units;
    return { ...duties, supervisingUnitId, operatorUnitId: column?.operatorUnitId ?? operatorUnitId };
  }

  /** The chains of several columns of one site, in one query: for lists. */
  async ofColumns(scope: Scope, columns: readonly ColumnFact[]): Promise<Map<string, Duties>> {
    const holders = await this.on(scope.tenantId);
    return new Map(columns.map((column) => [column.id, dutiesOf(holders, column)]));
  }

  /** Who was named for columns of one site, those who are gone included: for lists. */
  async named(scope: Scope, columns: readonly ColumnFact[]): Promise<Map<string, NamedPeople>> {
    const ids = columns
      .flatMap(({ responsibleId, officerId }) => [responsibleId, officerId])
      .filter((id) => typeof id === 'string');
    if (ids.length === 0) return new Map();
    const holders = await this.on(scope.tenantId);
    const names = new Map((await this.holders.people([...new Set(ids)])).map((person) => [person.id, person]));
    const person = (id: string | null | undefined, there: Holder | null): NamedPerson | null =>
      id ? { id, name: '', unitName: null, ...names.get(id), isPresent: there !== null } : null;
    return new Map(
      columns.map((column) => {
        const there = namedOf(holders, column);
        const responsible = person(column.responsibleId, there.responsible);
        return [column.id, { responsible, officer: person(column.officerId, there.officer) }];
      }),
    );
  }

  /** Which of the people who were named for columns of several sites are gone, by column. */
  async gone(columns: ReadonlyMap<string, readonly ColumnFact[]>): Promise<Map<string, readonly Gap[]>> {
    const bySite = await this.holders.on([...columns.keys()]);
    const gaps = [...columns].flatMap(([siteId, facts]) =>
      facts.map((fact) => [fact.id, goneOf(namedOf(bySite.get(siteId) ?? [], fact), fact)] as const),
    );
    return new Map(gaps.filter(([, missing]) => missing.length > 0));
  }

  /** Whoever may be named for a column: people of the site whose rights reach it, those of its unit first. */
  async nameable(scope: Scope, column: ColumnFact, unitId: string): Promise<readonly Holder[]> {
    const known = (await this.around(scope, column)).filter(({ hasCard }) => hasCard);
    const isOther = ({ ownUnitId }: Holder): number => (ownUnitId === unitId ? 0 : 1);
    return [...known].sort((one, other) => isOther(one) - isOther(other) || one.name.localeCompare(other.name, 'zh'));
  }

  /** Everybody whose own grants reach a column, the nearest first, each once. */
  async around(scope: Scope, column: ColumnFact): Promise<readonly Holder[]> {
    return holdersAround(await this.on(scope.tenantId), column);
  }

  /** Who stands behind a site, and what keeps it from being live: nothing live is without present people. */
  async manning(siteId: string, columns: readonly ColumnFact[] = []): Promise<Manning> {
    return manningOf(await this.on(siteId), columns);
  }

  /** What keeps each of these columns from being shown; those from which nothing does are left out. */
  async unmanned(scope: Scope, columns: readonly ColumnFact[]): Promise<Map<string, readonly Gap[]>> {
    const duties = await this.ofColumns(scope, columns);
    const found = [...duties].map(([id, { gaps }]) => [id, gaps.filter((gap) => BLOCKING.includes(gap))] as const);
    return new Map(found.filter(([, gaps]) => gaps.length > 0));
  }

  /** The live sites among these on which somebody is missing for the site as a whole; one query for all. */
  async gapsOfSites(siteIds: readonly string[]): Promise<SiteGaps[]> {
    const live = await this.holders.liveAmong(siteIds);
    const holders = await this.holders.on(live);
    return live
      .map((siteId) => ({ siteId, gaps: dutiesOf(holders.get(siteId) ?? [], null).gaps }))
      .filter(({ gaps }) => gaps.length > 0);
  }

  private async on(siteId: string) {
    const bySite = await this.holders.on([siteId]);
    return bySite.get(siteId) ?? [];
  }
}
