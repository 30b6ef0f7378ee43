import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { Transition } from '@jiyue/workflow';
import { ArticleRecalled } from '../../content.events.js';
import type { Article } from '../article.js';
import { ArticleSubject } from '../article.subject.js';
import type { ArticleVersion } from './article-version.js';

/** Takes a submission back to the desk; what reviewers said about it no longer counts. */
@Injectable()
export class RecallArticle {
  constructor(
    private readonly transition: Transition,
    private readonly articles: ArticleSubject,
  ) {}

  run(scope: Scope, { articleId: id, version }: ArticleVersion): Promise<Article> {
    return this.transition.run(scope, this.articles, { id, version, event: 'recall', tells: ArticleRecalled });
  }
}
