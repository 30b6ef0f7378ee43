import { Injectable } from '@nestjs/common';
import { isId } from '@jiyue/kernel';
import { InvalidInput } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { toRef } from '../person/person-refs.js';
import type { Role } from '../roles.js';
import { ColumnFacts, type ColumnFact } from './column-facts.js';
import { Responsibility } from './responsibility.js';
import { type Duties, dutiesOf, type Holder } from './responsibility.rules.js';
import type { NameablePersonType, ResponsibilityRowType, ResponsibilityType } from './responsibility.types.js';

/** What is asked about: a column, an article, or neither for the site as a whole. */
export interface ResponsibilityTarget {
  readonly columnId?: string | null | undefined;
  readonly articleId?: string | null | undefined;
}

/** For which column somebody is to be named; null: for one on the first level. */
export interface NameableGiven {
  readonly columnId?: string | null | undefined;
  readonly unitId?: string | null | undefined;
}

/** Reads of the chain of responsibility on the current site. */
@Injectable()
export class ResponsibilityQueries {
  constructor(
    private readonly responsibility: Responsibility,
    private readonly columns: ColumnFacts,
  ) {}

  async of(scope: Scope, target: ResponsibilityTarget): Promise<ResponsibilityType> {
    const chain = await this.responsibility.of(scope, { column: await this.column(scope, target) });
    const { supervisingUnitId, operatorUnitId } = chain;
    return { supervisingUnitId, operatorUnitId, writers: named(chain.writers), ...peopleOf(chain) };
  }

  /** Who answers for each column of the site; for the site itself while it has no column. */
  async table(scope: Scope): Promise<ResponsibilityRowType[]> {
    const columns = await this.columns.all(scope);
    if (columns.length === 0) return [{ columnId: null, ...peopleOf(await this.responsibility.of(scope)) }];
    const found = await this.responsibility.ofColumns(scope, columns);
    return columns.map(({ id }) => ({ columnId: id, ...peopleOf(found.get(id) ?? dutiesOf([], null)) }));
  }

  /** Whoever may be named for a column, or for one that is to stand below it; `unitId` answers for it, the site's own unit otherwise. */
  async nameable(scope: Scope, { columnId, unitId }: NameableGiven): Promise<NameablePersonType[]> {
    const above = await this.column(scope, { columnId });
    const fact = { id: above?.id ?? '', lineage: above?.lineage ?? [], operatorUnitId: unitId ?? null, stepRoles: [] };
    const { operatorUnitId } = await this.responsibility.of(scope, { column: fact });
    const found = await this.responsibility.nameable(scope, fact, operatorUnitId);
    return found.slice(0, NAMEABLE).map(({ personId, name, unitName, kind, ownUnitId }) => ({
      ...toRef({ id: personId, name, unitName }),
      isStaff: kind === 'staff',
      isOfUnit: ownUnitId === operatorUnitId,
    }));
  }

  private async column(scope: Scope, { columnId, articleId }: ResponsibilityTarget): Promise<ColumnFact | null> {
    if (!columnId && !articleId) return null;
    const field = articleId ? 'articleId' : 'columnId';
    const found = await this.find(scope, { columnId, articleId });
    if (!found) throw new InvalidInput({}, [{ field, rule: 'ofSite' }]);
    return found;
  }

  private async find(scope: Scope, { columnId, articleId }: ResponsibilityTarget): Promise<ColumnFact | null> {
    if (articleId) return isId(articleId) ? this.columns.ofArticle(scope, articleId) : null;
    return isId(columnId) ? this.columns.of(scope, columnId) : null;
  }
}

function peopleOf({ responsible, officer, holders, inBothHands, gaps }: Duties) {
  return {
    responsiblePerson: responsible && refOf(responsible),
    informationOfficer: officer && refOf(officer),
    holders: Object.entries(holders).map(([role, people]) => ({ role: role as Role, people: named(people) })),
    inBothHands: named(inBothHands),
    gaps: [...gaps],
  };
}

// A step that more could take is manned; nobody reads on, and a table of hundreds of columns stays an answer.
const NAMED = 5;
// More than a site employs at its columns.
const NAMEABLE = 300;

function named(people: readonly Holder[]) {
  return people.slice(0, NAMED).map(refOf);
}

// A deputy stands in the table with whoever they stand in for.
function refOf({ personId, name, unitName, forName }: Pick<Holder, 'personId' | 'name' | 'unitName' | 'forName'>) {
  return toRef({ id: personId, name: forName ? `${name}（代 ${forName}）` : name, unitName });
}
