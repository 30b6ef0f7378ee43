import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { Transition } from '@jiyue/workflow';
import type { Article } from '../article/article.js';
import { ArticleSubject } from '../article/article.subject.js';
import type { ArticleVersion } from '../article/commands/article-version.js';
import { ArticleRetrieved } from '../content.events.js';

/** 从回收站恢复: it stands where it stood before. */
@Injectable()
export class RetrieveArticle {
  constructor(
    private readonly transition: Transition,
    private readonly articles: ArticleSubject,
  ) {}

  run(scope: Scope, { articleId: id, version }: ArticleVersion): Promise<Article> {
    return this.transition.run(scope, this.articles, { id, version, event: 'retrieve', tells: ArticleRetrieved });
  }
}
