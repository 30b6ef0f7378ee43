import { Injectable } from '@nestjs/common';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { ArticleCleared } from '../../content.events.js';
import { admit, factOf } from '../admit.js';
import type { Article } from '../article.js';
import { ArticleRepository } from '../article.repository.js';
import { moved } from '../article.workflow.js';
import type { ArticleDecision } from './article-version.js';

/** Secrecy review (Art. 12, 保密审查): nothing in the text is secret, it is ready to publish. */
@Injectable()
export class ClearSecrecy {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, input: ArticleDecision): Promise<Article> {
    return this.db.write(scope, async () => {
      const article = await this.articles.get(input.articleId);
      admit(scope.actor, 'clearSecrecy', article, input.version);
      const move = moved(article, 'clearSecrecy');
      await this.articles.change(article.id, input.version, { ...move, stateAt: scope.now });
      await this.articles.changeRevision(article.id, article.revision, {
        state: move.state,
        secrecyBy: scope.actor.userId,
        secrecyByName: scope.actor.name,
        secrecyAt: scope.now,
        secrecyNote: input.note ?? null,
      });
      const after = await this.articles.get(article.id);
      const change = { subjectId: after.id, title: after.title, before: article, after };
      await this.journal.record(scope, ArticleCleared, factOf(after), change);
      return after;
    });
  }
}
