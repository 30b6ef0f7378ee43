import { Injectable } from '@nestjs/common';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { ArticleReturned } from '../../content.events.js';
import { admit, factOf } from '../admit.js';
import type { Article } from '../article.js';
import { ArticleRepository } from '../article.repository.js';
import { moved } from '../article.workflow.js';
import type { ArticleReason } from './article-version.js';

/** Sends the text back to its writer with a reason. */
@Injectable()
export class ReturnArticle {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, input: ArticleReason): Promise<Article> {
    return this.db.write(scope, async () => {
      const article = await this.articles.get(input.articleId);
      admit(scope.actor, 'return', article, input.version);
      const move = moved(article, 'return');
      await this.articles.change(article.id, input.version, { ...move, stateAt: scope.now });
      await this.articles.changeRevision(article.id, article.revision, {
        state: move.state,
        returnedBy: scope.actor.userId,
        returnedByName: scope.actor.name,
        returnedAt: scope.now,
        returnReason: input.reason,
      });
      const after = await this.articles.get(article.id);
      const change = { subjectId: after.id, title: after.title, before: article, after };
      await this.journal.record(scope, ArticleReturned, factOf(after), change);
      return after;
    });
  }
}
