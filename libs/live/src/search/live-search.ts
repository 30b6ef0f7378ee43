import {
  looseQuery,
  RANKED_AT_MOST,
  type SearchIndex,
  type SearchMatch,
  type SearchPage,
  type SearchRequest,
  strictQuery,
} from '@jiyue/search';
import type { PublishedRows } from '@jiyue/tenancy';
import { HIDDEN_ITEMS } from '../item/headline.sql.js';

// Enough of a text to show the piece around a hit; the rest stays on disk.
const TEXT_LENGTH = 6000;

type Row = { [K in keyof SearchMatch]: SearchMatch[K] | null } & { readonly total: number };

const NOTHING: SearchPage = { matches: [], totalCount: 0, isCapped: false, isLoose: false };

/**
 * Full-text search over one site's live items in PostgreSQL: one index, at most a thousand matches ranked. Where nothing
 * holds all the words, what holds most of those that matter.
 */
export class LiveSearch implements SearchIndex {
  constructor(private readonly db: PublishedRows) {}

  async search(request: SearchRequest): Promise<SearchPage> {
    const { words, phrases, telling } = request.query;
    if (words.length === 0) return NOTHING;
    const strict = await this.find(request, strictQuery(request.query));
    if (strict.totalCount > 0 || phrases.length > 0) return strict;
    // from all parts of the words down to half of them; one of two says too little
    const least = telling.length === 2 ? 2 : Math.ceil(telling.length / 2);
    for (let count = telling.length; count > 0 && count >= least; count--) {
      const loose = await this.find(request, looseQuery(request.query, count));
      if (loose.totalCount > 0) return { ...loose, isLoose: true };
    }
    return strict;
  }

  private async find({ siteId, query, page, pageSize }: SearchRequest, tsquery: string): Promise<SearchPage> {
    const params = [siteId, tsquery, (page - 1) * pageSize, pageSize, query.phrases];
    const rows = await this.db.live<Row>(SEARCH, params);
    const total = rows[0]?.total ?? 0;
    return {
      matches: rows.flatMap(matchOf),
      totalCount: Math.min(total, RANKED_AT_MOST),
      isCapped: total > RANKED_AT_MOST,
      isLoose: false,
    };
  }
}

const QUERY = `to_tsquery('simple', $2)`;
// Title before text; a long text gains less by saying a word often.
const RANK = `ts_rank('{0.1, 0.1, 0.2, 1}', h.tsv, ${QUERY}, 1)`;
const TITLES_AT_MOST = 200;
const MATCHING = `w.tenant_id = $1 and w.tsv @@ ${QUERY} and w.id not in (select id from hidden)
      and not exists (select from unnest($5::text[]) as phrase where strpos(lower(w.plain), phrase) = 0
        and strpos((select lower(i.title) from live_item i where i.tenant_id = $1 and i.id = w.id), phrase) = 0)`;

// The newest thousand; where there are more, also those whose title says a word of it, however old.
const SEARCH = `
  ${HIDDEN_ITEMS}, newest as materialized (
    select w.id, w.published_at, w.tsv from live_words w
     where ${MATCHING} order by w.published_at desc, w.id desc limit ${RANKED_AT_MOST + 1}
  ), titled as materialized (
    select w.id, w.published_at, w.tsv from live_words w
     where (select count(*) from newest) > ${RANKED_AT_MOST} and ${MATCHING}
       and ts_filter(w.tsv, '{a}') @@ ${QUERY} order by w.published_at desc, w.id desc limit ${TITLES_AT_MOST}
  ), page as (
    select h.id, ${RANK} as rank, h.published_at
      from (select * from (select * from newest limit ${RANKED_AT_MOST - TITLES_AT_MOST}) n
            union select * from titled
            union select * from newest where not exists (select from titled)) h
     order by rank desc, h.published_at desc, h.id desc
     limit least($4::int, greatest(${RANKED_AT_MOST} - $3::int, 0)) offset $3::int
  )
  select t.total, i.id, i.path, i.title, left(w.plain, ${TEXT_LENGTH}) as text, c.name as "columnName",
      i.published_at as "publishedAt"
    from (select count(*)::int as total from newest) t
    left join page p on true
    left join live_item i on i.tenant_id = $1 and i.id = p.id
    left join live_words w on w.tenant_id = $1 and w.id = p.id
    left join live_column c on c.tenant_id = $1 and c.id = i.column_id
   order by p.rank desc, p.published_at desc, p.id desc`;

function matchOf({ id, path, title, text, columnName, publishedAt }: Row): SearchMatch[] {
  if (id === null || path === null || title === null || publishedAt === null) return [];
  return [{ id, path, title, text: text ?? '', columnName: columnName ?? '', publishedAt }];
}
