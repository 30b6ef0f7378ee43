import { Injectable } from '@nestjs/common';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { AssetRepository } from '../../asset/asset.repository.js';
import { ColumnRepository } from '../../column/column.repository.js';
import { ArticlePublished } from '../../content.events.js';
import { ArticleShowcase } from '../../publication/article-showcase.js';
import { admit, factOf } from '../admit.js';
import type { Article } from '../article.js';
import { ArticleRepository } from '../article.repository.js';
import { moved } from '../article.workflow.js';
import { assetIdsIn } from '../sanitise.js';
import { filesOfTexts } from '../texts.js';
import type { ArticleVersion } from './article-version.js';

/** Puts the approved revision before the citizens, exactly as approved. */
@Injectable()
export class PublishArticle {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleRepository,
    private readonly columns: ColumnRepository,
    private readonly assets: AssetRepository,
    private readonly showcase: ArticleShowcase,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, input: ArticleVersion): Promise<Article> {
    return this.db.write(scope, async () => {
      const article = await this.articles.get(input.articleId);
      admit(scope.actor, 'publish', article, input.version);
      const move = moved(article, 'publish');
      await this.requireFiles(article);
      await this.save(scope, article, input.version, move);
      await this.columns.notePublished(article.lineage, scope.now);
      await this.showcase.show(scope, article.id);
      const after = await this.articles.get(article.id);
      const change = { subjectId: after.id, title: after.title, before: article, after };
      await this.journal.record(scope, ArticlePublished, factOf(after), change);
      return after;
    });
  }

  private async save(scope: Scope, article: Article, version: number, move: ReturnType<typeof moved>): Promise<void> {
    const { actor, now } = scope;
    // A text that takes the place of a live one keeps its date: it is the same item, corrected.
    const publishedAt = article.liveRevision !== null ? article.publishedAt : now;
    const fresh = { withdrawnAt: null, withdrawReason: null };
    const touched = { updatedBy: actor.userId, updatedByName: actor.name, updatedAt: now };
    await this.articles.change(article.id, version, { ...move, ...fresh, ...touched, publishedAt, stateAt: now });
    if (article.liveRevision !== null) {
      await this.articles.changeRevision(article.id, article.liveRevision, { state: 'REPLACED' });
    }
    const published = { publishedBy: actor.userId, publishedByName: actor.name, publishedAt: now };
    await this.articles.changeRevision(article.id, article.revision, { state: 'PUBLISHED', ...published });
  }

  private async requireFiles(article: Article): Promise<void> {
    const body = await this.articles.bodyOf(article.id, article.revision);
    const attachmentIds = await this.articles.attachmentIdsOf(article.id, article.revision);
    await this.assets.requireReady([...filesOfTexts({ ...article, attachmentIds }), ...assetIdsIn(body)]);
  }
}
