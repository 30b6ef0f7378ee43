import type { PublishedRows } from '@jiyue/tenancy';
import type { PublicColumn } from '../column/public-columns.js';
import { COLUMN_JSON, fromJson, HEADLINE, headlineOf, HIDDEN_ITEMS, listedOrder, newestSql } from './headline.sql.js';
import type { LiveChange, LiveEnd, LiveField, LiveTag } from './live-item.js';

export interface Headline {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly path: string;
  readonly summary: string | null;
  readonly line: string | null;
  readonly coverUrl: string | null;
  readonly publishedAt: Date;
}

/** An entry of a feed: a headline with the fields of its kind, without its text. */
export interface FeedEntry extends Headline {
  readonly updatedAt: Date;
  readonly fields: readonly LiveField[];
}

/** A file as a citizen may download it. */
export interface PublicFile {
  readonly name: string;
  readonly url: string;
  readonly size: number;
  readonly mimeType: string;
}

/** Everything that the page of an item shows. */
export interface PublicItem extends FeedEntry {
  readonly tags: readonly LiveTag[];
  /** What was changed since it was published, newest first. */
  readonly changes: readonly LiveChange[];
  readonly columnId: string;
  /** Since when it is kept for the record alone. */
  readonly archivedAt: Date | null;
  readonly body: string;
  readonly unitName: string | null;
  readonly files: readonly PublicFile[];
  readonly column: PublicColumn;
  /** The item published right before it in its column. */
  readonly previous: Headline | null;
  readonly next: Headline | null;
}

/** What readers find where an item was. */
export interface EndedItem extends Omit<LiveEnd, 'at'> {
  readonly title: string;
  readonly endedAt: Date;
}

export interface Sitemap {
  readonly pageCount: number;
  readonly entries: readonly { readonly path: string; readonly updatedAt: Date }[];
}

const SITEMAP_PAGE = 5000;
// a map for search engines points to no more
const SITEMAP_PAGES = 50_000;
const FEED_ITEMS = 20;

// What is beside an item `i` in its column, as JSON.
const besideSql = (compare: string, direction: string): string => `(select row_to_json(h) from (
    select ${headlineOf('b')} from live_item b
     where b.tenant_id = i.tenant_id and b.column_id = i.column_id and b.archived_at is null
       and (b.published_at, b.id) ${compare} (i.published_at, i.id)
     order by b.published_at ${direction}, b.id ${direction} limit 1) h)`;

/** Reads of single items and of what machines are given. Each costs what the page shows. */
export class PublicItems {
  constructor(private readonly db: PublishedRows) {}

  /** An item with its detail, files, column and what stands beside it there, in one statement; null when it is not live or its column is hidden. */
  async get(siteId: string, id: string): Promise<PublicItem | null> {
    const [item] = await this.db.live<PublicItem>(
      `select ${HEADLINE}, i.column_id as "columnId", i.updated_at as "updatedAt", i.archived_at as "archivedAt",
          i.unit_name as "unitName", d.body,
          d.fields, d.tags, d.changes, ${COLUMN_JSON} as column,
          coalesce((select jsonb_agg(jsonb_build_object('name', f.name, 'url', f.url, 'size', f.size, 'mimeType', f.mime_type)
              order by f.position)
             from live_file f where f.tenant_id = i.tenant_id and f.item_id = i.id and f.position is not null), '[]') as files,
          ${besideSql('<', 'desc')} as previous, ${besideSql('>', 'asc')} as next
         from live_item i join live_detail d on d.tenant_id = i.tenant_id and d.id = i.id
         join live_column c on c.tenant_id = i.tenant_id and c.id = i.column_id
        where i.tenant_id = $1 and i.id = $2 and c.is_visible`,
      [siteId, id],
    );
    if (!item) return null;
    const { previous, next } = item;
    // a moment is text in JSON
    const changes = item.changes.map(({ summary, at }) => ({ summary, at: new Date(at) }));
    return { ...item, changes, previous: previous && fromJson(previous), next: next && fromJson(next) };
  }

  /** How an item ended that is not live any more; null when there was none, or readers did not find its column. */
  async ended(siteId: string, id: string): Promise<EndedItem | null> {
    const [end] = await this.db.live<EndedItem>(
      `select e.kind, e.title, e.notice, e.target, e.ended_at as "endedAt"
         from live_ended e join live_column c on c.tenant_id = e.tenant_id and c.id = e.column_id
        where e.tenant_id = $1 and e.id = $2 and c.is_visible`,
      [siteId, id],
    );
    return end ?? null;
  }

  /** Addresses for search engines, newest first, five thousand a page. */
  async sitemap(siteId: string, page: number): Promise<Sitemap> {
    const at = Math.min(Math.max(page, 1), SITEMAP_PAGES);
    const [count] = await this.db.live<{ total: number }>(
      `select (coalesce(sum(c.item_count), 0) - (select count(*) from live_listing x
          join live_column k on k.tenant_id = x.tenant_id and k.id = x.column_id where x.tenant_id = $1 and k.is_visible))::int as total
         from live_column c where c.tenant_id = $1 and c.is_visible`,
      [siteId],
    );
    const entries = await this.db.live<Sitemap['entries'][number]>(
      `${HIDDEN_ITEMS}
       select path, updated_at as "updatedAt" from live_item where tenant_id = $1 and archived_at is null
          and id not in (select id from hidden)
        order by tenant_id, id desc limit ${SITEMAP_PAGE} offset $2`,
      [siteId, (at - 1) * SITEMAP_PAGE],
    );
    return { pageCount: Math.max(1, Math.ceil((count?.total ?? 0) / SITEMAP_PAGE)), entries };
  }

  /** The first items of a column and those below it. */
  feed(siteId: string, path: string): Promise<FeedEntry[]> {
    return this.db.live<FeedEntry>(
      `select ${HEADLINE}, i.updated_at as "updatedAt", d.fields
         from live_column c cross join lateral ${newestSql(String(FEED_ITEMS))}
         join live_detail d on d.tenant_id = i.tenant_id and d.id = i.id
        where c.tenant_id = $1 and c.path = $2 order by ${listedOrder('i')}`,
      [siteId, path],
    );
  }
}
