import { systemActor } from '@jiyue/auth';
import { newId } from '@jiyue/kernel';
import { type ClockHandler, Journal } from '@jiyue/platform';
import { Database, everySite, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { factOf } from '../article/admit.js';
import { ArticleRepository } from '../article/article.repository.js';
import { ArticleUnpinned } from '../content.events.js';
import { ArticleShowcase } from '../publication/article-showcase.js';
import { PlacementRepository } from './placement.repository.js';

const DUE = `
  select tenant_id as "tenantId", article_id as id from content_placement
   where pinned_until <= $1 order by tenant_id, article_id limit 1000`;

/** Ends what was pinned until a time that has come, over every site at once. */
@Injectable()
export class EndPins implements ClockHandler {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleRepository,
    private readonly placements: PlacementRepository,
    private readonly showcase: ArticleShowcase,
    private readonly journal: Journal,
  ) {}

  async tick(now: Date): Promise<void> {
    const scope = { actor: systemActor('置顶到期'), requestId: newId(), now };
    const tenantIds = await everySite(this.db, scope);
    const due = await this.db.supervise({ ...scope, tenantIds }, () =>
      this.db.manager.query<{ tenantId: string; id: string }[]>(DUE, [now]),
    );
    for (const { tenantId, id } of due) await this.end({ ...scope, tenantId }, id);
  }

  // Somebody may have pinned it for longer meanwhile; then nothing happened, and nothing is told.
  private end(scope: Scope, articleId: string): Promise<void> {
    return this.db.write(scope, async () => {
      await this.placements.hold(articleId);
      const before = await this.articles.get(articleId);
      const isDue = await this.placements.unpinDue(articleId, scope.now);
      if (!isDue) return;
      await this.showcase.arrange(scope, articleId);
      const after = await this.articles.get(articleId);
      const change = { subjectId: after.id, title: after.title, before, after };
      await this.journal.record(scope, ArticleUnpinned, factOf(after), change);
    });
  }
}
