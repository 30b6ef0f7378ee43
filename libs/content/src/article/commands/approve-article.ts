import { Injectable } from '@nestjs/common';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { ArticleApproved } from '../../content.events.js';
import { admit, factOf } from '../admit.js';
import type { Article } from '../article.js';
import { ArticleRepository } from '../article.repository.js';
import { moved } from '../article.workflow.js';
import type { ArticleDecision } from './article-version.js';

/** First review: on to the secrecy review where the column asks for one, else ready to publish. */
@Injectable()
export class ApproveArticle {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, input: ArticleDecision): Promise<Article> {
    return this.db.write(scope, async () => {
      const article = await this.articles.get(input.articleId);
      admit(scope.actor, 'approve', article, input.version);
      const move = moved(article, 'approve');
      await this.articles.change(article.id, input.version, { ...move, stateAt: scope.now });
      await this.articles.changeRevision(article.id, article.revision, {
        state: move.state,
        reviewedBy: scope.actor.userId,
        reviewedByName: scope.actor.name,
        reviewedAt: scope.now,
        reviewNote: input.note ?? null,
      });
      const after = await this.articles.get(article.id);
      const change = { subjectId: after.id, title: after.title, before: article, after };
      await this.journal.record(scope, ArticleApproved, factOf(after), change);
      return after;
    });
  }
}
