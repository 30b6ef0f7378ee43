import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { Transition } from '@jiyue/workflow';
import type { Article } from '../../article/article.js';
import { ArticleSubject } from '../../article/article.subject.js';
import type { ArticleVersion } from '../../article/commands/article-version.js';
import { WithdrawalScheduled, WithdrawalUnscheduled } from '../../content.events.js';
import { plannedAt } from '../plan.js';
import { PlanRepository } from '../plan.repository.js';
import { requireAhead, requireLater } from '../plan.rules.js';

/** When what is live is taken down; null takes the order back. */
export interface WithdrawalSchedule extends ArticleVersion {
  readonly at: Date | null;
}

/** Orders the withdrawal of what is live, or goes live at its time, for a time; or takes that order back. */
@Injectable()
export class ScheduleWithdrawal {
  constructor(
    private readonly transition: Transition,
    private readonly articles: ArticleSubject,
    private readonly plans: PlanRepository,
  ) {}

  run(scope: Scope, { articleId: id, version, at }: WithdrawalSchedule): Promise<Article> {
    return this.transition.run(scope, this.articles, {
      id,
      version,
      event: 'scheduleWithdrawal',
      tells: at ? WithdrawalScheduled : WithdrawalUnscheduled,
      requires: async ({ plans }) => {
        if (!at) return;
        requireAhead(at, scope.now, 'at');
        const publishAt = plannedAt(plans, 'publish');
        if (publishAt) requireLater(at, publishAt);
      },
      saves: () =>
        at ? this.plans.put(scope, { articleId: id, act: 'withdraw', at }) : this.plans.drop(id, 'withdraw'),
    });
  }
}
