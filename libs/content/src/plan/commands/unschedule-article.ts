import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { Transition } from '@jiyue/workflow';
import type { Article } from '../../article/article.js';
import { ArticleSubject } from '../../article/article.subject.js';
import type { ArticleVersion } from '../../article/commands/article-version.js';
import { ArticleUnscheduled } from '../../content.events.js';

/** Takes the order back: the approved text waits for its publication again. */
@Injectable()
export class UnscheduleArticle {
  constructor(
    private readonly transition: Transition,
    private readonly articles: ArticleSubject,
  ) {}

  run(scope: Scope, { articleId: id, version }: ArticleVersion): Promise<Article> {
    return this.transition.run(scope, this.articles, { id, version, event: 'unschedule', tells: ArticleUnscheduled });
  }
}
