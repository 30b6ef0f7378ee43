import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { Transition } from '@jiyue/workflow';
import { ArticleApproved } from '../../content.events.js';
import type { Article } from '../article.js';
import { ArticleSubject } from '../article.subject.js';
import type { ArticleDecision } from './article-version.js';

/** Says yes to the step that the text waits for: on to the next one of its column, or ready to publish after the last. */
@Injectable()
export class ApproveArticle {
  constructor(
    private readonly transition: Transition,
    private readonly articles: ArticleSubject,
  ) {}

  run(scope: Scope, { articleId: id, version, note }: ArticleDecision): Promise<Article> {
    return this.transition.run(scope, this.articles, { id, version, event: 'approve', note, tells: ArticleApproved });
  }
}
