import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { Transition } from '@jiyue/workflow';
import { RevisionDiscarded } from '../../content.events.js';
import type { Article } from '../article.js';
import { ArticleSubject } from '../article.subject.js';
import type { ArticleVersion } from './article-version.js';

/** Drops the revision being worked on; the live one was never touched by it. */
@Injectable()
export class DiscardRevision {
  constructor(
    private readonly transition: Transition,
    private readonly articles: ArticleSubject,
  ) {}

  run(scope: Scope, { articleId: id, version }: ArticleVersion): Promise<Article> {
    return this.transition.run(scope, this.articles, { id, version, event: 'discard', tells: RevisionDiscarded });
  }
}
