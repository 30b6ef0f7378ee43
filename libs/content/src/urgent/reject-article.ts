import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { Transition } from '@jiyue/workflow';
import { ArticleRejected } from '../content.events.js';
import { ArticleShowcase } from '../publication/article-showcase.js';
import { WithdrawalTarget } from '../publication/withdrawal-target.js';
import type { Article } from '../article/article.js';
import { ArticleRepository } from '../article/article.repository.js';
import { ArticleSubject } from '../article/article.subject.js';
import type { ArticleWithdrawal } from '../article/commands/withdraw-article.js';

/** No after the fact: what was published urgently is taken from the citizens and sent back to its writer, in one act. */
@Injectable()
export class RejectArticle {
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
      event: 'reject',
      note,
      tells: ArticleRejected,
      saves: async (article) => this.rows.complete(id, await this.targets.endingOf(article, given)),
      follows: (article) => this.showcase.hide(scope, article),
    });
  }
}
