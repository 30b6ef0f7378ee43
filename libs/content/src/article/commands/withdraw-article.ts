import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { Transition } from '@jiyue/workflow';
import { ArticleWithdrawn } from '../../content.events.js';
import { ArticleShowcase } from '../../publication/article-showcase.js';
import type { Article } from '../article.js';
import { ArticleSubject } from '../article.subject.js';
import type { ArticleReason } from './article-version.js';

/** Takes the live revision from the citizens at once; a revision being worked on stays where it is. */
@Injectable()
export class WithdrawArticle {
  constructor(
    private readonly transition: Transition,
    private readonly articles: ArticleSubject,
    private readonly showcase: ArticleShowcase,
  ) {}

  run(scope: Scope, { articleId: id, version, reason: note }: ArticleReason): Promise<Article> {
    return this.transition.run(scope, this.articles, {
      id,
      version,
      event: 'withdraw',
      note,
      tells: ArticleWithdrawn,
      follows: (article) => this.showcase.hide(scope, article.id),
    });
  }
}
