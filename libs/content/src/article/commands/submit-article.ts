import { Injectable } from '@nestjs/common';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { AssetRepository } from '../../asset/asset.repository.js';
import { ArticleSubmitted } from '../../content.events.js';
import { admit, factOf, withWriter } from '../admit.js';
import type { Article } from '../article.js';
import { ArticleRepository } from '../article.repository.js';
import { moved } from '../article.workflow.js';
import { assetIdsIn } from '../sanitise.js';
import { filesOfTexts, requireComplete } from '../texts.js';
import type { ArticleVersion } from './article-version.js';

// A new submission begins with nobody's word on it.
const UNDECIDED = {
  reviewedBy: null,
  reviewedByName: null,
  reviewedAt: null,
  reviewNote: null,
  secrecyBy: null,
  secrecyByName: null,
  secrecyAt: null,
  secrecyNote: null,
};

/** Sends the text to review. From here on it cannot be changed without being recalled or returned. */
@Injectable()
export class SubmitArticle {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleRepository,
    private readonly assets: AssetRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, input: ArticleVersion): Promise<Article> {
    return this.db.write(scope, async () => {
      const article = await this.articles.get(input.articleId);
      admit(scope.actor, 'submit', article, input.version);
      const move = moved(article, 'submit');
      await this.requireFit(article);
      const writers = withWriter(article.writers, scope.actor);
      await this.articles.change(article.id, input.version, { ...move, writers, stateAt: scope.now });
      await this.articles.changeRevision(article.id, article.revision, {
        ...UNDECIDED,
        state: move.state,
        ...by(scope),
      });
      const after = await this.articles.get(article.id);
      const change = { subjectId: after.id, title: after.title, before: article, after };
      await this.journal.record(scope, ArticleSubmitted, factOf(after), change);
      return after;
    });
  }

  // What a reviewer would have to send back anyway is refused here.
  private async requireFit(article: Article): Promise<void> {
    const body = await this.articles.bodyOf(article.id, article.revision);
    requireComplete({ ...article, body });
    const attachmentIds = await this.articles.attachmentIdsOf(article.id, article.revision);
    await this.assets.requireReady([...filesOfTexts({ ...article, attachmentIds }), ...assetIdsIn(body)]);
  }
}

function by({ actor, now }: Scope) {
  return { submittedBy: actor.userId, submittedByName: actor.name, submittedAt: now };
}
