import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { mayLook } from '../article/admit.js';
import { ArticleRepository } from '../article/article.repository.js';
import { FindingUnignored } from '../content.events.js';
import { IgnoredRepository } from './ignored.repository.js';
import { actOfIgnoring } from './ignored.rules.js';

export interface UnignoreFindingGiven {
  readonly articleId: string;
  readonly fingerprint: string;
}

/** A finding that was ignored counts again. */
@Injectable()
export class UnignoreFinding {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleRepository,
    private readonly ignored: IgnoredRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, { articleId, fingerprint }: UnignoreFindingGiven): Promise<boolean> {
    return this.db.write(scope, async () => {
      const article = await this.articles.get(articleId);
      mayLook(scope.actor, article);
      const row = await this.ignored.get(articleId, fingerprint);
      authorize(scope.actor, actOfIgnoring(row), 'Article', article);
      await this.ignored.remove(row);
      const change = { subjectId: articleId, title: article.title, before: row };
      await this.journal.record(scope, FindingUnignored, { articleId, key: row.key, fingerprint }, change);
      return true;
    });
  }
}
