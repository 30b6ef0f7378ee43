import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { Transition } from '@jiyue/workflow';
import type { Article } from '../article/article.js';
import { ArticleSubject } from '../article/article.subject.js';
import type { ArticleVersion } from '../article/commands/article-version.js';
import { ArticleBinned } from '../content.events.js';

/** What is put in the bin, and why, where somebody says so. */
export interface ArticleBinning extends ArticleVersion {
  readonly reason?: string | null | undefined;
}

/** 移入回收站: a draft, or what was taken down, leaves every list; its texts stay as they are. */
@Injectable()
export class BinArticle {
  constructor(
    private readonly transition: Transition,
    private readonly articles: ArticleSubject,
  ) {}

  run(scope: Scope, { articleId: id, version, reason }: ArticleBinning): Promise<Article> {
    const note = reason?.trim() ? reason : null;
    return this.transition.run(scope, this.articles, { id, version, event: 'bin', note, tells: ArticleBinned });
  }
}
