import { visible } from '@jiyue/auth';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { columnsNamed } from '../elsewhere/elsewhere.js';
import type { Article } from '../article/article.js';
import type { OwnedAsset } from '../article/article.loaders.js';
import { ArticleQueries } from '../article/article.queries.js';
import { ARTICLE_CONDITIONS, ARTICLE_TABLES, NOT_BINNED } from '../article/article.sql.js';

/** A column that shows the article. */
export interface ShowingColumn {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  /** Its newest items stand in a block of the home page. */
  readonly isOnHome: boolean;
}

/** Another article that leads to it: by a link in its text, or because its own address does since it was taken down. */
export interface LeadingArticle {
  readonly articleId: string;
  readonly title: string;
  readonly columnName: string;
  readonly isLive: boolean;
  readonly isRedirect: boolean;
}

/** Where an article is used, and what it uses. */
export interface ArticleUses {
  readonly columns: readonly ShowingColumn[];
  readonly leading: readonly LeadingArticle[];
  /** Further articles that lead to it, of which the actor is not told. */
  readonly others: number;
  readonly files: readonly OwnedAsset[];
}

const SHOWN = 50;
const COLUMNS = `
  select c.id, c.name, c.is_visible as "isVisible", c.home_kind is not null as "isOnHome"
    from (select shown.id, min(own.place) as place from unnest($1::uuid[]) with ordinality as own (id, place)
        join content_column at on at.id = own.id cross join unnest(at.lineage) as shown (id) group by shown.id) by_place
    join content_column c on c.id = by_place.id order by by_place.place, cardinality(c.lineage) desc`;
const REDIRECT = `(a.withdraw_kind = 'redirect' and strpos(a.withdraw_target, ($1::uuid)::text) > 0)`;
// links of the text that stands now and of the one that citizens read; an address leads on while its article is in the bin
const LEADS_HERE = `(${NOT_BINNED} and a.id in (select l.article_id from content_linked_article l
    where l.target_id = $1 and (l.number = a.revision or l.number = a.live_revision)) or ${REDIRECT})`;
const LEADING = `
  select a.id as "articleId", r.title, c.name as "columnName", a.live_revision is not null as "isLive",
      coalesce(${REDIRECT}, false) as "isRedirect"
    from ${ARTICLE_TABLES} where a.id <> $1 and ${LEADS_HERE}`;
const COUNT = `select count(*)::int as count from content_article a where a.id <> $1 and ${LEADS_HERE}`;
const FILES = `
  select distinct f.tenant_id as "tenantId", f.id, f.file_name as "fileName", f.mime_type as "mimeType", f.size, f.state
    from content_article a
    join lateral (
      select l.asset_id from content_attachment l
       where l.tenant_id = a.tenant_id and l.article_id = a.id and (l.number = a.revision or l.number = a.live_revision)
      union
      select s.asset_id from content_shown_asset s
       where s.tenant_id = a.tenant_id and s.article_id = a.id and (s.number = a.revision or s.number = a.live_revision)) used on true
    join content_asset f on f.tenant_id = a.tenant_id and f.id = used.asset_id
   where a.id = $1 order by f.file_name, f.id limit 100`;

/** 引用情况, for whoever may read the article. */
@Injectable()
export class ArticleUsage {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleQueries,
  ) {}

  async of(scope: Scope, articleId: string): Promise<ArticleUses> {
    const { id, columnId, kind, fields } = await this.articles.article(scope, articleId);
    return this.db.read(scope, async () => {
      const shownIn = [columnId, ...(await columnsNamed(this.db, { kind, fields }, columnId))];
      const columns = await this.db.manager.query<ShowingColumn[]>(COLUMNS, [shownIn]);
      const leading = await this.leading(scope, id);
      const [total] = await this.db.manager.query<{ count: number }[]>(COUNT, [id]);
      const files = await this.db.manager.query<OwnedAsset[]>(FILES, [id]);
      return { columns, leading, others: (total?.count ?? 0) - leading.length, files };
    });
  }

  private leading({ actor }: Scope, id: Article['id']): Promise<LeadingArticle[]> {
    const rights = visible(actor, 'read', 'Article', { fields: ARTICLE_CONDITIONS, firstParam: 2 });
    const sql = `${LEADING} and ${rights.sql} order by a.id desc limit ${SHOWN}`;
    return this.db.manager.query<LeadingArticle[]>(sql, [id, ...rights.params]);
  }
}
