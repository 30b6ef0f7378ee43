import { LiveModel, type LivePlacing } from '@jiyue/live';
import { eventAt } from '@jiyue/workflow';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import type { Article } from '../article/article.js';
import { REFRESH } from '../column/freshness.js';
import { ArticleNotFound } from '../content.errors.js';
import { knowKinds } from '../model/know-kinds.js';
import { unitNames } from '../model/units.js';
import { columnsNamed } from '../elsewhere/elsewhere.js';
import { UNPIN } from '../placement/placement.js';
import { articleItem, fileIdsOf, type PublishedFile, type PublishedText } from './article-item.js';

// Those that readers got, in the text that they have now or in one before it.
const REVISION = { type: 'Article', tenantId: 'v.tenant_id', id: 'v.article_id', revision: 'v.number' };
const PUBLISHED_AT = eventAt(REVISION, 'publish', 'publishUrgently');
const CHANGES = `coalesce((select jsonb_agg(jsonb_build_object('summary', said.change_note, 'at', said.at) order by said.at desc)
    from (select v.change_note, ${PUBLISHED_AT} as at from content_revision v where v.tenant_id = a.tenant_id
      and v.article_id = a.id and v.number <= a.live_revision and v.change_note is not null order by v.number desc limit 50) said
   where said.at is not null), '[]'::jsonb) as changes`;

const TEXT = `
  select a.tenant_id as "tenantId", a.id, a.column_id as "columnId", a.unit_id as "unitId", r.number as revision, r.kind,
    r.title, r.body, r.fields,
    a.published_at as "publishedAt", a.updated_at as "updatedAt", a.archived_at as "archivedAt",
    ${CHANGES},
    p.pinned_slot is not null as "isPinned", coalesce(p.weight, 0) as weight,
    array(select l.asset_id from content_attachment l
           where l.tenant_id = a.tenant_id and l.article_id = a.id and l.number = r.number order by l.position) as "attachmentIds"
  from content_article a
  join content_revision r on r.tenant_id = a.tenant_id and r.article_id = a.id and r.number = a.live_revision
  left join content_placement p on p.tenant_id = a.tenant_id and p.article_id = a.id
  where a.id = $1`;
const PLACING = `select pinned_slot is not null as "isPinned", weight from content_placement where article_id = $1`;

// Where the rule of the site asks for more than an inspection, what was only inspected is nothing for citizens.
export const FILES_OF_TEXT = `
  select f.id, f.file_name as "fileName", f.mime_type as "mimeType", f.size, f.width, f.height, f.widths, f.alt,
    case when f.state = 'inspected' and not coalesce(rule.accepts_inspected, true) then 'not_scanned' else f.state end as state
  from content_asset f left join content_file_rule rule on rule.tenant_id = f.tenant_id where f.id = any($1)
   order by array_position($1, f.id)`;

/** Hands the live revision of an article to what citizens read. */
@Injectable()
export class ArticleShowcase {
  constructor(
    private readonly db: Database,
    private readonly live: LiveModel,
  ) {}

  /** Puts the article's live revision before the citizens, as it stands in the open transaction. */
  async show(scope: Pick<Scope, 'tenantId'>, articleId: string): Promise<void> {
    const [text] = await this.db.manager.query<Omit<PublishedText, 'alsoIn'>[]>(TEXT, [articleId]);
    if (!text) throw new ArticleNotFound({ articleId });
    if (text.archivedAt) await this.db.manager.query(UNPIN, [articleId]);
    await knowKinds(this.db, [text.kind]);
    const alsoIn = await columnsNamed(this.db, text, text.columnId);
    const ids = fileIdsOf(text);
    const files = ids.length > 0 ? await this.db.manager.query<PublishedFile[]>(FILES_OF_TEXT, [ids]) : [];
    const names = await unitNames(this.db, text);
    const shownIn = await this.live.show(scope, articleItem({ ...text, alsoIn }, { files, names }));
    await this.db.manager.query(REFRESH, [shownIn]);
  }

  /** Takes the article from every public surface; its address says how it ended. */
  async hide(scope: Pick<Scope, 'tenantId' | 'now'>, article: Article): Promise<void> {
    const { id, withdrawKind: kind, withdrawNotice: notice, withdrawTarget: target } = article;
    await this.db.manager.query(UNPIN, [id]);
    const shownIn = await this.live.hide(scope, id, { kind: kind ?? 'gone', notice, target, at: scope.now });
    await this.db.manager.query(REFRESH, [shownIn]);
  }

  /** Brings where it stands in lists before the citizens. */
  async arrange(scope: Pick<Scope, 'tenantId'>, articleId: string): Promise<void> {
    const [placing] = await this.db.manager.query<LivePlacing[]>(PLACING, [articleId]);
    await this.live.arrange(scope, articleId, placing ?? { isPinned: false, weight: 0 });
  }
}
