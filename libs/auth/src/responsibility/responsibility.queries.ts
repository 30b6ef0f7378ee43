import { Injectable } from '@nestjs/common';
import { isId } from '@jiyue/kernel';
import { InvalidInput } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { toRef } from '../person/person-refs.js';
import type { Role } from '../roles.js';
import { ColumnFacts, type ColumnFact } from './column-facts.js';
import { Responsibility } from './responsibility.js';
import { dutiesOf } from './responsibility.rules.js';
import type { ResponsibilityGapType, ResponsibilityType } from './responsibility.types.js';

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
    return {
      supervisingUnitId: chain.supervisingUnitId,
      operatorUnitId: chain.operatorUnitId,
      responsiblePerson: chain.responsible && refOf(chain.responsible),
      holders: Object.entries(chain.holders).map(([role, people]) => ({
        role: role as Role,
        people: people.map(refOf),
      })),
      gaps: [...chain.gaps],
    };
  }

  /** Columns of the site without somebody in charge; the site itself while it has no column. */
  async gaps(scope: Scope): Promise<ResponsibilityGapType[]> {
    const columns = await this.columns.all(scope);
    const found = columns.length > 0 ? await this.responsibility.ofColumns(scope, columns) : null;
    if (!found) return this.gapsOfSite(scope);
    return columns
      .map(({ id }) => ({ columnId: id, gaps: [...(found.get(id) ?? dutiesOf([], null)).gaps] }))
      .filter(({ gaps }) => gaps.length > 0);
  }

  private async gapsOfSite(scope: Scope): Promise<ResponsibilityGapType[]> {
    const gaps = await this.responsibility.gapsOfSite(scope.tenantId);
    return gaps.length > 0 ? [{ columnId: null, gaps }] : [];
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

function refOf({ personId, name, unitName }: { personId: string; name: string; unitName: string | null }) {
  return toRef({ id: personId, name, unitName });
}
