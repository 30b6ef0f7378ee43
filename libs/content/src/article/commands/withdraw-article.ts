import { Injectable } from '@nestjs/common';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { ArticleWithdrawn } from '../../content.events.js';
import { ArticleShowcase } from '../../publication/article-showcase.js';
import { admit, factOf } from '../admit.js';
import type { Article } from '../article.js';
import { ArticleRepository } from '../article.repository.js';
import { touchedBy } from '../article.rows.js';
import { moved } from '../article.workflow.js';
import type { ArticleReason } from './article-version.js';

/** Takes the live revision from the citizens at once; a revision being worked on stays where it is. */
@Injectable()
export class WithdrawArticle {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleRepository,
    private readonly showcase: ArticleShowcase,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, input: ArticleReason): Promise<Article> {
    return this.db.write(scope, async () => {
      const article = await this.articles.get(input.articleId);
      admit(scope.actor, 'withdraw', article, input.version);
      const move = moved(article, 'withdraw');
      const stateAt = move.state === article.state ? article.stateAt : scope.now;
      const reason = { withdrawnAt: scope.now, withdrawReason: input.reason };
      await this.articles.change(article.id, input.version, { ...move, ...reason, ...touchedBy(scope), stateAt });
      const live = article.liveRevision ?? article.revision;
      await this.articles.changeRevision(article.id, live, { state: 'WITHDRAWN' });
      await this.showcase.hide(scope, article.id);
      const after = await this.articles.get(article.id);
      const change = { subjectId: after.id, title: after.title, before: article, after };
      await this.journal.record(scope, ArticleWithdrawn, factOf(after), change);
      return after;
    });
  }
}
