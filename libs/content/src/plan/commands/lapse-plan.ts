import { Injectable } from '@nestjs/common';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { factOf } from '../../article/admit.js';
import { ArticleRepository } from '../../article/article.repository.js';
import { ArticleTurns } from '../../article/article.turns.js';
import { ScheduleLapsed, WithdrawalLapsed } from '../../content.events.js';
import type { Plan } from '../plan.js';
import { PlanRepository } from '../plan.repository.js';
import type { Lapse } from '../why-lapsed.js';

/** What was ordered for a time cannot be done: the text waits for its publication again, and whoever ordered it is told. */
@Injectable()
export class LapsePlan {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleRepository,
    private readonly turns: ArticleTurns,
    private readonly plans: PlanRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, { articleId, act, id, orderedBy }: Plan, why: Lapse): Promise<void> {
    return this.db.write(scope, async () => {
      const before = await this.articles.get(articleId);
      const isStill = await this.plans.find({ articleId, act, planId: id });
      if (!isStill) throw new Error(`The order ${id} was settled meanwhile`);
      if (act === 'publish') await this.turns.take(scope, before, 'lapse', why);
      await this.plans.drop(articleId, act);
      const after = await this.articles.get(articleId);
      const tells = act === 'publish' ? ScheduleLapsed : WithdrawalLapsed;
      const { title } = after;
      const fact = { ...factOf(after), orderedBy, title, why };
      await this.journal.record(scope, tells, fact, { subjectId: articleId, title, before, after });
    });
  }
}
