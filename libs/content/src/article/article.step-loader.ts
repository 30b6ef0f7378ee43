import { type Duties, type Holder, Responsibility } from '@jiyue/auth';
import { loaderOf, type LoaderContext } from '@jiyue/platform';
import { onSite, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { Article } from './article.js';
import { type StepHolders, stepsOf, type StepPerson } from './article.steps.js';
import type { WorkflowStepType } from './article.types.js';

const STEPS = Symbol('workflow steps');

/** The ways to publication of a request's articles, with one look per site at who may take the next step. */
@Injectable()
export class StepLoader {
  constructor(private readonly responsibility: Responsibility) {}

  of(context: LoaderContext, scope: Scope): DataLoader<Article, WorkflowStepType[]> {
    return loaderOf(context, STEPS, () => new DataLoader((articles) => this.load(scope, articles), { cache: false }));
  }

  private async load(scope: Scope, articles: readonly Article[]): Promise<WorkflowStepType[][]> {
    const duties = new Map<string, Duties>();
    for (const tenantId of new Set(articles.map((article) => article.tenantId))) {
      const columns = articles
        .filter((article) => article.tenantId === tenantId)
        .map(({ columnId: id, lineage, operatorUnitId, steps }) => ({
          id,
          lineage,
          operatorUnitId,
          stepRoles: steps.map(({ role }) => role),
        }));
      const found = await this.responsibility.ofColumns(onSite(scope, tenantId), columns);
      for (const [columnId, duty] of found) duties.set(columnId, duty);
    }
    return articles.map((article) => [...stepsOf(article, holdersIn(duties.get(article.columnId)))]);
  }
}

function holdersIn(duties: Duties | undefined): StepHolders {
  return (role) => (duties?.holders[role] ?? []).map(personOf);
}

function personOf({ personId, name, unitName, forId, forName }: Holder): StepPerson {
  return {
    id: personId,
    name,
    unitName,
    behalf: forId ? { id: forId, name: forName ?? '' } : null,
    behalfName: forName ?? null,
  };
}
