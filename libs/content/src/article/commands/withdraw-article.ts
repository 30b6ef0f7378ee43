import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { Transition } from '@jiyue/workflow';
import { ArticleWithdrawn } from '../../content.events.js';
import { type EndingGiven, WithdrawalTarget } from '../../publication/withdrawal-target.js';
import { ArticleShowcase } from '../../publication/article-showcase.js';
import type { Article } from '../article.js';
import { ArticleRepository } from '../article.repository.js';
import { ArticleSubject } from '../article.subject.js';
import type { ArticleReason } from './article-version.js';

/** How it is taken down, and why. */
export interface ArticleWithdrawal extends ArticleReason, EndingGiven {}

/** Takes the live revision from the citizens at once; a revision being worked on stays where it is. */
@Injectable()
export class WithdrawArticle {
  constructor(
    private readonly transition: Transition,
    private readonly articles: ArticleSubject,
    private readonly rows: ArticleRepository,
    private readonly targets: WithdrawalTarget,
    private readonly showcase: ArticleShowcase,
  ) {}

  run(scope: Scope, { articleId: id, version, reason: note, ...given }: ArticleWithdrawal): Promise<Article> {
    return this.transition.run(scope, this.articles, {
      id,
      version,
      event: 'withdraw',
      note,
      tells: ArticleWithdrawn,
      saves: async (article) => this.rows.complete(id, await this.targets.endingOf(article, given)),
      follows: (article) => this.showcase.hide(scope, article),
    });
  }
}
