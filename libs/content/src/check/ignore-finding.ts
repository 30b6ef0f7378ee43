import { authorize } from '@jiyue/auth';
import { type JudgedFinding, TextCheck } from '@jiyue/checks';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { mayLook } from '../article/admit.js';
import type { Article } from '../article/article.js';
import { ArticleRepository } from '../article/article.repository.js';
import { FindingNotFound } from '../content.errors.js';
import { FindingIgnored } from '../content.events.js';
import { DraftRepository } from '../draft/draft.repository.js';
import { foundIn } from './found-in.js';
import type { ContentIgnoredFinding } from './ignored-finding.entity.js';
import { IgnoredRepository } from './ignored.repository.js';
import { actOfIgnoring, keptQuote } from './ignored.rules.js';

export interface IgnoreFindingGiven {
  readonly articleId: string;
  readonly fingerprint: string;
  readonly reason: string;
}

/** Leaves a finding as it is, with the reason, for whoever reviews the text to see. */
@Injectable()
export class IgnoreFinding {
  constructor(
    readonly db: Database,
    private readonly articles: ArticleRepository,
    private readonly drafts: DraftRepository,
    private readonly ignored: IgnoredRepository,
    readonly check: TextCheck,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, { articleId, fingerprint, reason }: IgnoreFindingGiven): Promise<ContentIgnoredFinding> {
    return this.db.write(scope, async () => {
      const article = await this.articles.get(articleId);
      mayLook(scope.actor, article);
      const finding = await this.find(scope, article, fingerprint);
      authorize(scope.actor, actOfIgnoring(finding), 'Article', article);
      const by = { ignoredBy: scope.actor.userId, ignoredByName: scope.actor.name, ignoredAt: scope.now };
      const { key, action } = finding;
      const row = { articleId, fingerprint, key, quote: keptQuote(finding), action, reason, ...by };
      await this.ignored.keep(row);
      const change = { subjectId: articleId, title: article.title, after: row };
      await this.journal.record(scope, FindingIgnored, { articleId, key, fingerprint }, change);
      return row;
    });
  }

  /** In the text of the article, or in what the person is typing; what is not in either, nobody can ignore. */
  private async find(scope: Scope, article: Article, fingerprint: string): Promise<JudgedFinding> {
    const typed = await this.drafts.openOnes({ articleId: article.id, personId: scope.actor.userId });
    const texts = [await this.articles.judged(article.id, article.revision), ...typed];
    for (const text of texts) {
      const found = await foundIn(this, scope, { articleId: article.id, text });
      const finding = found.find((one) => one.fingerprint === fingerprint);
      if (finding) return finding;
    }
    throw new FindingNotFound({ articleId: article.id });
  }
}
