import { Injectable } from '@nestjs/common';
import type { EndKind } from '@jiyue/live';
import type { Scope } from '@jiyue/tenancy';
import { Transition } from '@jiyue/workflow';
import type { Article } from '../../article/article.js';
import { ArticleSubject } from '../../article/article.subject.js';
import type { ArticleVersion } from '../../article/commands/article-version.js';
import { WithdrawalScheduled, WithdrawalUnscheduled } from '../../content.events.js';
import { WithdrawalTarget } from '../../publication/withdrawal-target.js';
import { type Ending, plannedAt } from '../plan.js';
import { PlanRepository } from '../plan.repository.js';
import { requireAhead, requireLater } from '../plan.rules.js';

/** When what is live is taken down; null takes the order back. */
export interface WithdrawalSchedule extends ArticleVersion {
  readonly at: Date | null;
  /** How its address answers from then on; gone, unless it is said. */
  readonly kind?: EndKind | null | undefined;
  readonly notice?: string | null | undefined;
  readonly target?: string | null | undefined;
}

/** Orders the withdrawal of what is live, or goes live at its time, for a time; or takes that order back. */
@Injectable()
export class ScheduleWithdrawal {
  constructor(
    private readonly transition: Transition,
    private readonly articles: ArticleSubject,
    private readonly plans: PlanRepository,
    private readonly targets: WithdrawalTarget,
  ) {}

  run(scope: Scope, order: WithdrawalSchedule): Promise<Article> {
    const { articleId: id, version, at } = order;
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
      saves: async (article) => {
        if (!at) return this.plans.drop(id, 'withdraw');
        await this.plans.put(scope, {
          articleId: id,
          act: 'withdraw',
          at,
          ending: await this.endingOf(article, order),
        });
      },
    });
  }

  // Where it leads is asked for now, and again then.
  private async endingOf(article: Article, { kind, notice, target }: WithdrawalSchedule): Promise<Ending | null> {
    if (!kind) return null;
    return {
      kind,
      notice: kind === 'notice' ? (notice ?? null) : null,
      target: kind === 'redirect' ? await this.targets.require(article, target ?? '') : null,
    };
  }
}
