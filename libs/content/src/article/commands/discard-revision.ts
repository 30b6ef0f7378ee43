import { Injectable } from '@nestjs/common';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { RevisionDiscarded } from '../../content.events.js';
import { admit, factOf } from '../admit.js';
import type { Article } from '../article.js';
import { ArticleRepository } from '../article.repository.js';
import { touchedBy } from '../article.rows.js';
import { moved } from '../article.workflow.js';
import type { ArticleVersion } from './article-version.js';

/** Drops the revision being worked on; the live one was never touched by it. */
@Injectable()
export class DiscardRevision {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, input: ArticleVersion): Promise<Article> {
    return this.db.write(scope, async () => {
      const article = await this.articles.get(input.articleId);
      admit(scope.actor, 'discard', article, input.version);
      const move = moved(article, 'discard');
      await this.articles.change(article.id, input.version, { ...move, ...touchedBy(scope), stateAt: scope.now });
      await this.articles.changeRevision(article.id, article.revision, { state: 'DISCARDED' });
      const after = await this.articles.get(article.id);
      const change = { subjectId: after.id, title: article.title, before: article, after };
      await this.journal.record(scope, RevisionDiscarded, factOf(article), change);
      return after;
    });
  }
}
