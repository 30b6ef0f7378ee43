import { Injectable } from '@nestjs/common';
import type { EndKind } from '@jiyue/live';
import type { Scope } from '@jiyue/tenancy';
import { Transition } from '@jiyue/workflow';
import { ArticleWithdrawn } from '../../content.events.js';
import { WithdrawalTarget } from '../../publication/withdrawal-target.js';
import { ArticleShowcase } from '../../publication/article-showcase.js';
import type { Article } from '../article.js';
import { ArticleRepository } from '../article.repository.js';
import { ArticleSubject } from '../article.subject.js';
import type { ArticleReason } from './article-version.js';

/** How it is taken down: gone, unless it is said. */
export interface ArticleWithdrawal extends ArticleReason {
  readonly kind?: EndKind | null | undefined;
  /** What readers are told, for a notice. */
  readonly notice?: string | null | undefined;
  /** Where readers are led, for a redirect. */
  readonly target?: string | null | undefined;
}

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

  async run(scope: Scope, { articleId: id, version, reason: note, ...given }: ArticleWithdrawal): Promise<Article> {
    const withdrawKind = given.kind ?? 'gone';
    return this.transition.run(scope, this.articles, {
      id,
      version,
      event: 'withdraw',
      note,
      tells: ArticleWithdrawn,
      saves: async (article) => {
        const withdrawTarget =
          withdrawKind === 'redirect' ? await this.targets.require(article, given.target ?? '') : null;
        const withdrawNotice = withdrawKind === 'notice' ? (given.notice ?? null) : null;
        await this.rows.complete(id, { withdrawKind, withdrawNotice, withdrawTarget });
      },
      follows: (article) => this.showcase.hide(scope, article),
    });
  }
}
