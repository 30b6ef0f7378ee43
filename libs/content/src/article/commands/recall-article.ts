import { Injectable } from '@nestjs/common';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { ArticleRecalled } from '../../content.events.js';
import { admit, factOf } from '../admit.js';
import type { Article } from '../article.js';
import { ArticleRepository } from '../article.repository.js';
import { moved } from '../article.workflow.js';
import type { ArticleVersion } from './article-version.js';

/** Takes a submission back to the desk; what reviewers said about it no longer counts. */
@Injectable()
export class RecallArticle {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, input: ArticleVersion): Promise<Article> {
    return this.db.write(scope, async () => {
      const article = await this.articles.get(input.articleId);
      admit(scope.actor, 'recall', article, input.version);
      const move = moved(article, 'recall');
      await this.articles.change(article.id, input.version, { ...move, stateAt: scope.now });
      await this.articles.changeRevision(article.id, article.revision, {
        state: move.state,
        submittedBy: null,
        submittedByName: null,
        submittedAt: null,
      });
      const after = await this.articles.get(article.id);
      const change = { subjectId: after.id, title: after.title, before: article, after };
      await this.journal.record(scope, ArticleRecalled, factOf(after), change);
      return after;
    });
  }
}
