import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { admit, factOf } from '../article/admit.js';
import type { Article } from '../article/article.js';
import { ArticleRepository } from '../article/article.repository.js';
import type { ArticleVersion } from '../article/commands/article-version.js';
import { ArticleWrongState } from '../content.errors.js';
import { ArticleArranged } from '../content.events.js';
import { requireAhead } from '../plan/plan.rules.js';
import { ArticleShowcase } from '../publication/article-showcase.js';
import { isListed } from './placement.js';
import { PlacementRepository } from './placement.repository.js';

/** Where it is to stand in the list of its column. */
export interface ArticleArrangement extends ArticleVersion {
  readonly isPinned: boolean;
  readonly pinnedUntil?: Date | null | undefined;
  readonly weight: number;
}

/** 置顶、权重: says where a live article stands in the lists that show it. Its text and its way stay as they are. */
@Injectable()
export class ArrangeArticle {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleRepository,
    private readonly placements: PlacementRepository,
    private readonly showcase: ArticleShowcase,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, { articleId, version, isPinned, pinnedUntil, weight }: ArticleArrangement): Promise<Article> {
    return this.db.write(scope, async () => {
      await this.placements.hold(articleId);
      const before = await this.articles.get(articleId);
      admit(scope.actor, 'arrange', before, version);
      if (!isListed(before)) throw new ArticleWrongState({ state: before.state, act: 'arrange' });
      if (isPinned && pinnedUntil) requireAhead(pinnedUntil, scope.now, 'pinnedUntil');
      await this.placements.put(scope, before, { isPinned, pinnedUntil: pinnedUntil ?? null, weight });
      await this.showcase.arrange(scope, articleId);
      const after = await this.articles.get(articleId);
      const fact = { ...factOf(after), isPinned, weight };
      await this.journal.record(scope, ArticleArranged, fact, {
        subjectId: after.id,
        title: after.title,
        before,
        after,
      });
      return after;
    });
  }
}
