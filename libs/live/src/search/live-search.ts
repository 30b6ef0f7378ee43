import {
  querySql,
  RANKED_AT_MOST,
  type SearchIndex,
  type SearchMatch,
  type SearchPage,
  type SearchRequest,
} from '@jiyue/search';
import { Database } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { HIDDEN_ITEMS } from '../item/headline.sql.js';

// Enough of a text to show the piece around a hit; the rest stays on disk.
const TEXT_LENGTH = 6000;

type Row = { [K in keyof SearchMatch]: SearchMatch[K] | null } & { readonly total: number };

/** Full-text search over one site's live items in PostgreSQL: one index, at most a thousand matches ranked. */
@Injectable()
export class LiveSearch implements SearchIndex {
  constructor(private readonly db: Database) {}

  async search({ siteId, words, page, pageSize }: SearchRequest): Promise<SearchPage> {
    if (words.length === 0) return { matches: [], totalCount: 0, isCapped: false };
    const rows = await this.db.live<Row>(SEARCH, [siteId, words.join(' '), (page - 1) * pageSize, pageSize]);
    const total = rows[0]?.total ?? 0;
    return {
      matches: rows.flatMap(matchOf),
      totalCount: Math.min(total, RANKED_AT_MOST),
      isCapped: total > RANKED_AT_MOST,
    };
  }
}

const SEARCH = `
  ${HIDDEN_ITEMS}, hits as materialized (
    select w.id, w.published_at, w.tsv from live_words w
     where w.tenant_id = $1 and w.tsv @@ ${querySql('$2')} and w.id not in (select id from hidden) limit ${RANKED_AT_MOST + 1}
  ), page as (
    select h.id, ts_rank(h.tsv, ${querySql('$2')}) as rank, h.published_at
      from (select * from hits limit ${RANKED_AT_MOST}) h order by rank desc, h.published_at desc, h.id desc
     offset $3::int limit $4::int
  )
  select t.total, i.id, i.path, i.title, left(w.plain, ${TEXT_LENGTH}) as text, c.name as "columnName",
      i.published_at as "publishedAt"
    from (select count(*)::int as total from hits) t
    left join page p on true
    left join live_item i on i.tenant_id = $1 and i.id = p.id
    left join live_words w on w.tenant_id = $1 and w.id = p.id
    left join live_column c on c.tenant_id = $1 and c.id = i.column_id
   order by p.rank desc, p.published_at desc, p.id desc`;

function matchOf({ id, path, title, text, columnName, publishedAt }: Row): SearchMatch[] {
  if (id === null || path === null || title === null || publishedAt === null) return [];
  return [{ id, path, title, text: text ?? '', columnName: columnName ?? '', publishedAt }];
}
