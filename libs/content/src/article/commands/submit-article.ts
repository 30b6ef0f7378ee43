import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { Transition } from '@jiyue/workflow';
import { ArticleGate } from '../../check/article-gate.js';
import { PublishableFiles } from '../../asset/rule/publishable.js';
import { ArticleSubmitted } from '../../content.events.js';
import type { Article } from '../article.js';
import { ArticleSubject } from '../article.subject.js';
import { assetIdsIn } from '../sanitise.js';
import { filesOfTexts, requireComplete } from '../texts.js';
import type { ArticleVersion } from './article-version.js';

/** Sends the text to review. From here on it cannot be changed without being recalled or returned. */
@Injectable()
export class SubmitArticle {
  constructor(
    private readonly transition: Transition,
    private readonly articles: ArticleSubject,
    private readonly files: PublishableFiles,
    private readonly gate: ArticleGate,
  ) {}

  run(scope: Scope, { articleId: id, version }: ArticleVersion): Promise<Article> {
    return this.transition.run(scope, this.articles, {
      id,
      version,
      event: 'submit',
      tells: ArticleSubmitted,
      // What a reviewer would have to send back anyway is refused here.
      requires: async (article, text) => {
        requireComplete(text);
        await this.files.require([...filesOfTexts(text), ...assetIdsIn(text.body)]);
        await this.gate.require(scope, article.id, text);
      },
    });
  }
}
