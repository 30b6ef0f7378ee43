import { Database } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import type { LiveFile } from './live-article.js';

/** The site behind a host. */
export interface PublicSite {
  readonly id: string;
  readonly parentId: string | null;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly host: string;
  readonly domain: string | null;
  readonly level: string;
  readonly kind: string;
  readonly state: string;
  readonly notice: string | null;
  readonly sponsor: string;
  readonly operator: string | null;
  readonly icpNumber: string | null;
  readonly policeNumber: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly theme: string;
}

/** A neighbouring site, and how it is related. */
export interface Relative {
  readonly name: string;
  readonly host: string;
  readonly relation: 'parent' | 'child' | 'sibling';
}

export interface PublicColumn {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly path: string;
  readonly description: string;
  readonly keywords: string;
  readonly type: string;
  readonly articleCount: number;
}

export interface Headline {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly summary: string | null;
  readonly coverUrl: string | null;
  readonly publishedAt: Date;
}

export interface HomeBlock {
  readonly key: string;
  readonly title: string;
  readonly path: string;
  readonly kind: string;
  readonly items: Headline[];
}

export interface ColumnPage {
  readonly column: PublicColumn;
  readonly operatorUnit: string | null;
  readonly items: readonly Headline[];
  readonly totalCount: number;
  readonly page: number;
  readonly pageCount: number;
}

export interface PublicArticle extends Headline {
  readonly columnId: string;
  readonly subtitle: string | null;
  readonly body: string;
  readonly source: string | null;
  readonly author: string | null;
  readonly keywords: string | null;
  readonly updatedAt: Date;
  readonly unitName: string | null;
  readonly attachments: readonly LiveFile[];
  readonly column: PublicColumn;
}

export interface Sitemap {
  readonly pageCount: number;
  readonly entries: readonly { readonly path: string; readonly updatedAt: Date }[];
}

const SITE = `tenant_id as id, parent_id as "parentId", code, name, short_name as "shortName", host, domain, level, kind, state,
  notice, sponsor, operator, icp_number as "icpNumber", police_number as "policeNumber", address, phone, theme`;
const COLUMN = (
  c: string,
): string => `${c}.id, ${c}.parent_id as "parentId", ${c}.name, ${c}.path, ${c}.description, ${c}.keywords,
  ${c}.type, ${c}.article_count as "articleCount"`;
const HEADLINE = `a.id, a.title, a.path, a.summary, a.cover_url as "coverUrl", a.published_at as "publishedAt"`;
const ARTICLE = `${HEADLINE}, a.column_id as "columnId", a.subtitle, a.body, a.source, a.author, a.keywords,
  a.updated_at as "updatedAt", a.unit_name as "unitName", a.attachments`;
const COLUMN_JSON = `jsonb_build_object('id', c.id, 'parentId', c.parent_id, 'name', c.name, 'path', c.path, 'description',
  c.description, 'keywords', c.keywords, 'type', c.type, 'articleCount', c.article_count)`;
// Newest of a column and those below it: each member's own index gives its newest, so the cost is that of the page.
const NEWEST = (limit: string): string => `unnest(c.members) as m (id) cross join lateral (
    select a.* from live_article a where a.tenant_id = c.tenant_id and a.column_id = m.id
     order by a.published_at desc, a.id desc limit ${limit}) a`;

const BLOCKS = 12;
const BLOCK_ITEMS = 8;
const MAX_PAGE = 500;
const SITEMAP_PAGE = 5000;
const FEED_ITEMS = 20;
const RELATIVES = 400;

/** Reads of the live model. At most three statements stand behind any page, and each costs what the page shows. */
@Injectable()
export class PublicQueries {
  constructor(private readonly db: Database) {}

  /** The site that answers on exactly this host. */
  async site(host: string): Promise<PublicSite | null> {
    const [site] = await this.all<PublicSite>(`select ${SITE} from live_site where host = $1`, [host.toLowerCase()]);
    return site ?? null;
  }

  /** Parent, children and siblings in one statement. */
  relatives(site: PublicSite): Promise<Relative[]> {
    return this.all<Relative>(
      `select name, host, relation from (
         select name, host, code, 'parent' as relation from live_site where tenant_id = $2
         union all select name, host, code, 'child' from live_site where parent_id = $1
         union all select name, host, code, 'sibling' from live_site where parent_id = $2 and tenant_id <> $1
       ) s order by code limit ${RELATIVES}`,
      [site.id, site.parentId],
    );
  }

  columns(siteId: string): Promise<PublicColumn[]> {
    return this.all<PublicColumn>(
      `select ${COLUMN('c')} from live_column c where c.tenant_id = $1 and c.is_visible order by c.sort_key`,
      [siteId],
    );
  }

  /** The blocks of the home page with their newest headlines, in one statement. */
  async home(siteId: string): Promise<HomeBlock[]> {
    const rows = await this.all<Headline & { key: string; blockTitle: string; blockPath: string; kind: string }>(
      `select c.path as key, c.name as "blockTitle", c.path as "blockPath", c.home_kind as kind, h.*
         from (select * from live_column where tenant_id = $1 and home_position is not null and is_visible
                order by home_position limit ${BLOCKS}) c
         left join lateral (select ${HEADLINE} from ${NEWEST(String(BLOCK_ITEMS))}
                             order by a.published_at desc, a.id desc limit ${BLOCK_ITEMS}) h on true
        order by c.home_position, h."publishedAt" desc, h.id desc`,
      [siteId],
    );
    const blocks = new Map<string, HomeBlock>();
    for (const { key, blockTitle, blockPath, kind, ...item } of rows) {
      const block = blocks.get(key) ?? { key, title: blockTitle, path: blockPath, kind, items: [] };
      if (item.id) block.items.push(item);
      blocks.set(key, block);
    }
    return [...blocks.values()];
  }

  /** One page of a column, newest first; null when there is no such column. */
  async column(siteId: string, path: string, page: number, pageSize: number): Promise<ColumnPage | null> {
    const at = Math.min(Math.max(page, 1), MAX_PAGE);
    const [found] = await this.all<{ column: PublicColumn; operatorUnit: string | null; totalCount: number }>(
      `select ${COLUMN_JSON} as column, c.operator_unit as "operatorUnit",
          (select sum(n.article_count)::int from live_column n where n.tenant_id = c.tenant_id and n.id = any(c.members)) as "totalCount"
         from live_column c where c.tenant_id = $1 and c.path = $2`,
      [siteId, path],
    );
    if (!found) return null;
    const items = await this.newest(siteId, found.column.id, (at - 1) * pageSize, pageSize);
    return { ...found, items, page: at, pageCount: Math.ceil(found.totalCount / pageSize) };
  }

  /** An article with its column; null when it is not live. */
  async article(siteId: string, id: string): Promise<PublicArticle | null> {
    const [article] = await this.all<PublicArticle>(
      `select ${ARTICLE}, ${COLUMN_JSON} as column from live_article a
         join live_column c on c.tenant_id = a.tenant_id and c.id = a.column_id
        where a.tenant_id = $1 and a.id = $2`,
      [siteId, id],
    );
    return article ?? null;
  }

  /** The articles right before and after it in its column, in one statement. */
  async neighbours(
    siteId: string,
    article: PublicArticle,
  ): Promise<{ previous: Headline | null; next: Headline | null }> {
    const beside = (
      compare: string,
      direction: string,
    ): string => `(select '${direction}' as side, ${HEADLINE} from live_article a
       where a.tenant_id = $1 and a.column_id = $2 and (a.published_at, a.id) ${compare} ($3, $4)
       order by a.published_at ${direction}, a.id ${direction} limit 1)`;
    const rows = await this.all<Headline & { side: string }>(`${beside('<', 'desc')} union all ${beside('>', 'asc')}`, [
      siteId,
      article.columnId,
      article.publishedAt,
      article.id,
    ]);
    const at = (side: string): Headline | null => rows.find((row) => row.side === side) ?? null;
    return { previous: at('desc'), next: at('asc') };
  }

  /** Addresses for search engines, newest first, five thousand a page. */
  async sitemap(siteId: string, page: number): Promise<Sitemap> {
    const at = Math.max(page, 1);
    const [count] = await this.all<{ total: number }>(
      'select coalesce(sum(article_count), 0)::int as total from live_column where tenant_id = $1',
      [siteId],
    );
    const entries = await this.all<Sitemap['entries'][number]>(
      `select path, updated_at as "updatedAt" from live_article where tenant_id = $1
        order by tenant_id, id desc limit ${SITEMAP_PAGE} offset $2`,
      [siteId, (at - 1) * SITEMAP_PAGE],
    );
    return { pageCount: Math.max(1, Math.ceil((count?.total ?? 0) / SITEMAP_PAGE)), entries };
  }

  /** The newest articles of a column and those below it, whole. */
  feed(siteId: string, path: string): Promise<PublicArticle[]> {
    return this.all<PublicArticle>(
      `select ${ARTICLE}, ${COLUMN_JSON} as column from live_column c cross join lateral (
          select a.* from ${NEWEST(String(FEED_ITEMS))} order by a.published_at desc, a.id desc limit ${FEED_ITEMS}) a
        where c.tenant_id = $1 and c.path = $2 order by a.published_at desc, a.id desc`,
      [siteId, path],
    );
  }

  private newest(siteId: string, columnId: string, offset: number, limit: number): Promise<Headline[]> {
    return this.all<Headline>(
      `select ${HEADLINE} from live_column c cross join lateral (
          select a.* from ${NEWEST('$3::int + $4::int')} order by a.published_at desc, a.id desc offset $3::int limit $4::int) a
        where c.tenant_id = $1 and c.id = $2 order by a.published_at desc, a.id desc`,
      [siteId, columnId, offset, limit],
    );
  }

  private all<T>(sql: string, params: unknown[]): Promise<T[]> {
    return this.db.live((manager) => manager.query<T[]>(sql, params));
  }
}
