import { Injectable } from '@nestjs/common';
import { isId } from '@jiyue/kernel';
import { InvalidInput } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { toRef } from '../person/person-refs.js';
import type { Role } from '../roles.js';
import { ColumnFacts, type ColumnFact } from './column-facts.js';
import { Responsibility } from './responsibility.js';
import { type Duties, dutiesOf, type Holder } from './responsibility.rules.js';
import type { ResponsibilityRowType, ResponsibilityType } from './responsibility.types.js';

/** What is asked about: a column, an article, or neither for the site as a whole. */
export interface ResponsibilityTarget {
  readonly columnId?: string | null | undefined;
  readonly articleId?: string | null | undefined;
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

function peopleOf({ responsible, holders, inBothHands, gaps }: Duties) {
  return {
    responsiblePerson: responsible && refOf(responsible),
    holders: Object.entries(holders).map(([role, people]) => ({ role: role as Role, people: named(people) })),
    inBothHands: named(inBothHands),
    gaps: [...gaps],
  };
}

// A step that more could take is manned; nobody reads on, and a table of hundreds of columns stays an answer.
const NAMED = 5;

function named(people: readonly Holder[]) {
  return people.slice(0, NAMED).map(refOf);
}

// A deputy stands in the table with whoever they stand in for.
function refOf({ personId, name, unitName, forName }: Pick<Holder, 'personId' | 'name' | 'unitName' | 'forName'>) {
  return toRef({ id: personId, name: forName ? `${name}（代 ${forName}）` : name, unitName });
}
