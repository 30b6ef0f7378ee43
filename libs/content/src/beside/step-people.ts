import { type ColumnFact, type Holder, Responsibility } from '@jiyue/auth';
import type { Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import type { Article } from '../article/article.js';

/** The people around the step that an article waits for. */
export interface StepPeople {
  /** Who may take it. */
  readonly able: readonly Holder[];
  /** Who is in charge of the column, and of the site. */
  readonly above: readonly string[];
}

/** Asks who stands around an article: whose step it is, who is in charge of them, who may be asked for an opinion. */
@Injectable()
export class PeopleAround {
  constructor(private readonly responsibility: Responsibility) {}

  async step(scope: Scope, article: Article): Promise<StepPeople> {
    const column = columnOf(article);
    const duties = (await this.responsibility.ofColumns(scope, [column])).get(column.id);
    const site = await this.responsibility.of(scope);
    const able = (article.stepRole && duties?.holders[article.stepRole]) || [];
    const above = [duties?.responsible, site.responsible].flatMap((holder) => holder?.personId ?? []);
    return {
      able: able.filter(({ personId, forId }) => !isBarred(article, personId) && !(forId && isBarred(article, forId))),
      above: [...new Set(above)],
    };
  }

  /** Staff who work on the column and did not write the text. */
  async colleagues(scope: Scope, article: Article): Promise<Holder[]> {
    const around = await this.responsibility.around(scope, columnOf(article));
    return around.filter(({ kind, personId }) => kind === 'staff' && !article.writers.includes(personId));
  }
}

// Whoever wrote it takes no step on it, or published it before its steps; whoever passed it does not publish it.
function isBarred({ writers, passers, step, urgentBy }: Article, personId: string): boolean {
  return (
    writers.includes(personId) || urgentBy.includes(personId) || (step === 'publish' && passers.includes(personId))
  );
}

function columnOf({ columnId, lineage, operatorUnitId, responsibleId, stepRole }: Article): ColumnFact {
  return { id: columnId, lineage, operatorUnitId, responsibleId, stepRoles: stepRole ? [stepRole] : [] };
}
