import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { Transition } from '@jiyue/workflow';
import { PublishableFiles } from '../../asset/rule/publishable.js';
import { ArticleGate } from '../../check/article-gate.js';
import { ArticleRestored } from '../../content.events.js';
import { ArticleShowcase } from '../../publication/article-showcase.js';
import type { Article } from '../article.js';
import { ArticleSubject } from '../article.subject.js';
import { assetIdsIn } from '../sanitise.js';
import { filesOfTexts } from '../texts.js';
import type { ArticleVersion } from './article-version.js';

/** Brings back what was taken down or archived, exactly as it was, if it still may be before the citizens. */
@Injectable()
export class RestoreArticle {
  constructor(
    private readonly transition: Transition,
    private readonly articles: ArticleSubject,
    private readonly files: PublishableFiles,
    private readonly gate: ArticleGate,
    private readonly showcase: ArticleShowcase,
  ) {}

  run(scope: Scope, { articleId: id, version }: ArticleVersion): Promise<Article> {
    return this.transition.run(scope, this.articles, {
      id,
      version,
      event: 'restore',
      tells: ArticleRestored,
      // Lists may have become stricter since it was published.
      requires: async (_article, text) => {
        await this.files.require([...filesOfTexts(text), ...assetIdsIn(text.body)]);
        await this.gate.require(scope, id, text);
      },
      follows: (article) => this.showcase.show(scope, article.id),
    });
  }
}
