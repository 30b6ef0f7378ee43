import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { Transition } from '@jiyue/workflow';
import type { Article } from '../../article/article.js';
import type { JudgedText } from '../../article/article.repository.js';
import { ArticleSubject } from '../../article/article.subject.js';
import type { ArticlePublication } from '../../article/commands/article-version.js';
import { assetIdsIn } from '../../article/sanitise.js';
import { filesOfTexts } from '../../article/texts.js';
import { PublishableFiles } from '../../asset/rule/publishable.js';
import { ArticleGate } from '../../check/article-gate.js';
import { ArticleScheduled } from '../../content.events.js';
import { PlanRepository } from '../plan.repository.js';
import { requireAhead, requireLater } from '../plan.rules.js';

/** When the approved text comes before the citizens, and until when. */
export interface ArticleSchedule extends ArticlePublication {
  readonly at: Date;
}

/**
 * Orders the publication of the approved text for a time, or another time. What a publication asks for is asked for now, and
 * again then: of the same person, about the same text.
 */
@Injectable()
export class ScheduleArticle {
  constructor(
    private readonly transition: Transition,
    private readonly articles: ArticleSubject,
    private readonly files: PublishableFiles,
    private readonly gate: ArticleGate,
    private readonly plans: PlanRepository,
  ) {}

  run(scope: Scope, order: ArticleSchedule): Promise<Article> {
    const { articleId: id, version } = order;
    return this.transition.run(scope, this.articles, {
      id,
      version,
      event: 'schedule',
      tells: ArticleScheduled,
      requires: (_article, text) => this.require(scope, order, text),
      saves: (_article, { hash }) => this.order(scope, order, hash),
    });
  }

  private async require(scope: Scope, { articleId, at, withdrawAt }: ArticleSchedule, text: JudgedText): Promise<void> {
    requireAhead(at, scope.now, 'at');
    if (withdrawAt) requireAhead(withdrawAt, scope.now, 'withdrawAt');
    if (withdrawAt) requireLater(withdrawAt, at);
    await this.files.require([...filesOfTexts(text), ...assetIdsIn(text.body)]);
    await this.gate.require(scope, articleId, text);
  }

  private async order(scope: Scope, { articleId, at, withdrawAt }: ArticleSchedule, hash: string): Promise<void> {
    await this.plans.put(scope, { articleId, act: 'publish', at, hash });
    if (withdrawAt) await this.plans.put(scope, { articleId, act: 'withdraw', at: withdrawAt });
    else await this.plans.drop(articleId, 'withdraw');
  }
}
