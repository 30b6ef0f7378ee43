import { systemActor } from '@jiyue/auth';
import { newId } from '@jiyue/kernel';
import { type ClockHandler, Journal } from '@jiyue/platform';
import { Database, everySite, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { factOf } from '../article/admit.js';
import { ArticleRepository } from '../article/article.repository.js';
import { ArticleTurns } from '../article/article.turns.js';
import { ArticleEmptied } from '../content.events.js';
import { BIN_DAYS, isOverdue } from './bin.js';

const DUE = `
  select tenant_id as "tenantId", id from content_article
   where state = 'BINNED' and published_at is null and state_at <= $1::timestamptz - make_interval(days => ${BIN_DAYS})
   order by tenant_id, id limit 1000`;
const HOLD = 'select from content_article where id = $1 for update';
// what the text showed and where it led goes with it, by the triggers of its revision
const TEXTS = [
  'delete from content_draft where article_id = $1',
  'delete from content_presence where article_id = $1',
  'delete from content_ignored_finding where article_id = $1',
  'delete from content_attachment where article_id = $1',
  `update content_revision set body = '', fields = '{}', has_image = false, change_note = null where article_id = $1`,
];
// the database lets go of older wordings of what was emptied alone
const WORDINGS = 'delete from content_wording where article_id = $1';

/** Ends for good what was never public and lay in the bin for its days; its row, its title and its steps stay for the record. */
@Injectable()
export class EmptyBin implements ClockHandler {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleRepository,
    private readonly turns: ArticleTurns,
    private readonly journal: Journal,
  ) {}

  async tick(now: Date): Promise<void> {
    const scope = { actor: systemActor('回收站清理'), requestId: newId(), now };
    const tenantIds = await everySite(this.db, scope);
    const due = await this.db.supervise({ ...scope, tenantIds }, () =>
      this.db.manager.query<{ tenantId: string; id: string }[]>(DUE, [now]),
    );
    for (const { tenantId, id } of due) await this.empty({ ...scope, tenantId }, id);
  }

  // Somebody may have taken it out meanwhile; then nothing happened, and nothing is told.
  private empty(scope: Scope, id: string): Promise<void> {
    return this.db.write(scope, async () => {
      await this.db.manager.query(HOLD, [id]);
      const before = await this.articles.get(id);
      if (!isOverdue(before, scope.now)) return;
      for (const sql of TEXTS) await this.db.manager.query(sql, [id]);
      await this.turns.take(scope, before, 'empty');
      await this.db.manager.query(WORDINGS, [id]);
      const after = await this.articles.get(id);
      const change = { subjectId: id, title: after.title, before, after };
      await this.journal.record(scope, ArticleEmptied, factOf(after), change);
    });
  }
}
