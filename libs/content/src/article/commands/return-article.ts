import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { Transition } from '@jiyue/workflow';
import { ArticleReturned } from '../../content.events.js';
import type { Article } from '../article.js';
import { ArticleSubject } from '../article.subject.js';
import type { ArticleReason } from './article-version.js';

/** Sends the text back to its writer with a reason. */
@Injectable()
export class ReturnArticle {
  constructor(
    private readonly transition: Transition,
    private readonly articles: ArticleSubject,
  ) {}

  run(scope: Scope, { articleId: id, version, reason: note }: ArticleReason): Promise<Article> {
    return this.transition.run(scope, this.articles, { id, version, event: 'return', note, tells: ArticleReturned });
  }
}
