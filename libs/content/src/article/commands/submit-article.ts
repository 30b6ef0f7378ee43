import { Injectable } from '@nestjs/common';
import { Database, type Scope } from '@jiyue/tenancy';
import { Transition } from '@jiyue/workflow';
import { type ChangeGiven, changeSaid } from '../../change/change.js';
import { ArticleGate } from '../../check/article-gate.js';
import { PublishableFiles } from '../../asset/rule/publishable.js';
import { ArticleSubmitted } from '../../content.events.js';
import type { Article } from '../article.js';
import { admit } from '../admit.js';
import { ArticleRepository } from '../article.repository.js';
import { ArticleSubject } from '../article.subject.js';
import { isOpenTo } from '../article.workflow.js';
import { assetIdsIn } from '../sanitise.js';
import { filesOfTexts, requireComplete } from '../texts.js';
import type { ArticleVersion } from './article-version.js';

/** A text to be sent, and what it changes of the one that readers have. */
export interface ArticleSubmission extends ArticleVersion {
  readonly change?: ChangeGiven | null | undefined;
}

/** Sends the text to review. From here on it cannot be changed without being recalled or returned. */
@Injectable()
export class SubmitArticle {
  constructor(
    private readonly db: Database,
    private readonly rows: ArticleRepository,
    private readonly transition: Transition,
    private readonly articles: ArticleSubject,
    private readonly files: PublishableFiles,
    private readonly gate: ArticleGate,
  ) {}

  run(scope: Scope, submission: ArticleSubmission): Promise<Article> {
    return this.db.write(scope, async () => {
      await this.say(scope, submission);
      return this.send(scope, submission);
    });
  }

  // What is said of the change is part of what is judged.
  private async say({ actor }: Scope, { articleId, version, change }: ArticleSubmission): Promise<void> {
    const article = await this.rows.get(articleId);
    admit(actor, 'submit', article, version);
    if (!article.publishedAt || !isOpenTo(article, 'submit')) return;
    await this.rows.changeRevision(articleId, article.revision, changeSaid(article, change));
  }

  private send(scope: Scope, { articleId: id, version }: ArticleVersion): Promise<Article> {
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
