import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { Transition } from '@jiyue/workflow';
import { ArticleArchived } from '../../content.events.js';
import { ArticleShowcase } from '../../publication/article-showcase.js';
import type { Article } from '../article.js';
import { ArticleSubject } from '../article.subject.js';
import type { ArticleVersion } from './article-version.js';

/** Keeps what is live at its address for the record, marked as such, outside of every list. */
@Injectable()
export class ArchiveArticle {
  constructor(
    private readonly transition: Transition,
    private readonly articles: ArticleSubject,
    private readonly showcase: ArticleShowcase,
  ) {}

  run(scope: Scope, { articleId: id, version }: ArticleVersion): Promise<Article> {
    return this.transition.run(scope, this.articles, {
      id,
      version,
      event: 'archive',
      tells: ArticleArchived,
      follows: (article) => this.showcase.show(scope, article.id),
    });
  }
}
