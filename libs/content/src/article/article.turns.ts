import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { decide, WorkflowSteps } from '@jiyue/workflow';
import { NOBODYS } from '../beside/nobodys.js';
import { settledPlans } from '../plan/plan.js';
import { PlanRepository } from '../plan/plan.repository.js';
import { StepClocks } from '../step-limit/step-clocks.js';
import type { Article } from './article.js';
import { ArticleRepository } from './article.repository.js';
import { groundOf } from './article.subject.js';
import { standingAfter } from './article.standing.js';
import { ARTICLE_WORKFLOW, type ArticleTurn } from './article.workflow.js';

/** What happens to articles by itself, inside the command that makes it happen: nobody's act, and yet a step. */
@Injectable()
export class ArticleTurns {
  constructor(
    private readonly articles: ArticleRepository,
    private readonly plans: PlanRepository,
    private readonly steps: WorkflowSteps,
    private readonly clocks: StepClocks,
  ) {}

  /** Takes the turn where the table opens it and it leads elsewhere; whether it did. */
  async take(scope: Scope, article: Article, event: ArticleTurn, note: string | null = null): Promise<boolean> {
    const to = decide(ARTICLE_WORKFLOW, article, event, groundOf(article));
    if (!to || to.state === article.state) return false;
    const after = standingAfter(article, event, to);
    const clock = await this.clocks.begun(scope.now, article, after);
    await this.articles.change(article.id, article.version, { ...after, ...clock, ...NOBODYS, stateAt: scope.now });
    await this.articles.changeRevision(article.id, article.revision, { state: to.state });
    for (const act of settledPlans(article, after, event)) await this.plans.drop(article.id, act);
    await this.steps.record(scope, {
      subjectType: ARTICLE_WORKFLOW.subject,
      subjectId: article.id,
      revision: article.revision,
      seq: article.version + 1,
      event,
      key: event,
      from: article.state,
      to: to.state,
      note,
    });
    return true;
  }
}
