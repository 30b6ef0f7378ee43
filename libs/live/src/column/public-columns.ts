import type { PublishedRows } from '@jiyue/tenancy';
import {
  COLUMN,
  COLUMN_JSON,
  fromJson,
  furtherSql,
  HEADLINE,
  listedOrder,
  newestSql,
  UNSHOWN,
} from '../item/headline.sql.js';
import type { Headline } from '../item/public-items.js';

export interface PublicColumn {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly path: string;
  readonly description: string;
  readonly keywords: string;
  readonly type: string;
  /** Items that the column itself lists, without those below it. */
  readonly itemCount: number;
  readonly isFilled: boolean;
  readonly isInMenu: boolean;
  readonly form: string;
  readonly linkUrl: string | null;
}

/** A headline of the home page. */
export interface HomeHeadline extends Headline {
  /** Where a policy is explained, as it says itself. */
  readonly interpretation: string | null;
}

export interface HomeBlock {
  readonly key: string;
  readonly columnId: string;
  readonly title: string;
  readonly path: string;
  readonly kind: string;
  readonly items: HomeHeadline[];
}

export interface ColumnPage {
  readonly column: PublicColumn;
  readonly operatorUnit: string | null;
  readonly items: readonly Headline[];
  readonly totalCount: number;
  readonly page: number;
  readonly pageCount: number;
}

/** Which page of a column is asked for. Pages count from 1. */
export interface ColumnPageAsked {
  readonly path: string;
  readonly page: number;
  readonly pageSize: number;
}

type BlockRow = HomeHeadline & {
  key: string;
  columnId: string;
  blockTitle: string;
  blockPath: string;
  blockKind: string;
};

const BLOCKS = 12;
// Eight are shown; some more, because what headline and pictures show already is left out.
const BLOCK_ITEMS = 12;
const MAX_PAGE = 10_000;

/** Reads of the columns that citizens see and of the lists they show. */
export class PublicColumns {
  constructor(private readonly db: PublishedRows) {}

  /** Visible columns, depth first. */
  all(siteId: string): Promise<PublicColumn[]> {
    return this.db.live<PublicColumn>(
      `select ${COLUMN} from live_column c where c.tenant_id = $1 and c.is_visible order by c.sort_key`,
      [siteId],
    );
  }

  /** The blocks of the home page with their first headlines, in one statement. */
  async home(siteId: string): Promise<HomeBlock[]> {
    const rows = await this.db.live<BlockRow>(
      `select c.path as key, c.id as "columnId", c.name as "blockTitle", c.path as "blockPath", c.home_kind as "blockKind", h.*,
          case when c.home_kind = 'policy' then (
            select f.field ->> 'value' from live_detail d cross join jsonb_array_elements(d.fields) as f (field)
             where d.tenant_id = $1 and d.id = h.id and f.field ->> 'key' = 'interpretation' limit 1) end as interpretation
         from (select * from live_column where tenant_id = $1 and home_position is not null and is_visible
                order by home_position limit ${BLOCKS}) c
         left join lateral (select ${HEADLINE}, row_number() over (order by ${listedOrder('i')}) as place
           from ${newestSql(String(BLOCK_ITEMS))}) h on true
        order by c.home_position, h.place`,
      [siteId],
    );
    const blocks = new Map<string, HomeBlock>();
    for (const { key, columnId, blockTitle, blockPath, blockKind, ...item } of rows) {
      const fresh = { key, columnId, title: blockTitle, path: blockPath, kind: blockKind, items: [] };
      const block = blocks.get(key) ?? fresh;
      if (item.id) block.items.push(item);
      blocks.set(key, block);
    }
    return [...blocks.values()];
  }

  /** Where the column is now that had this address before; null when none had, or readers do not find it. */
  async movedTo(siteId: string, path: string): Promise<string | null> {
    const [now] = await this.db.live<{ path: string }>(
      `select c.path from live_former_path f join live_column c on c.tenant_id = f.tenant_id and c.id = f.column_id
        where f.tenant_id = $1 and f.path = $2 and c.is_visible`,
      [siteId, path],
    );
    return now?.path ?? null;
  }

  /** One page of a column in the order of lists, empty beyond the last, in one statement; null when there is no such column. */
  async page(siteId: string, { path, page, pageSize }: ColumnPageAsked): Promise<ColumnPage | null> {
    const at = Math.min(Math.max(page, 1), MAX_PAGE);
    const [found] = await this.db.live<PageRow>(at === 1 ? FIRST_PAGE : FURTHER_PAGE, [
      siteId,
      path,
      pageSize,
      (at - 1) * pageSize,
    ]);
    if (!found) return null;
    const { items, ...column } = found;
    const pageCount = Math.ceil(column.totalCount / pageSize);
    return { ...column, items: (items ?? []).map(fromJson), page: at, pageCount };
  }
}

interface PageRow {
  readonly column: PublicColumn;
  readonly operatorUnit: string | null;
  readonly totalCount: number;
  readonly items: readonly Headline[] | null;
}

// Nothing is counted up to for a page that is not there.
const pageSql = (items: string): string => `
  select ${COLUMN_JSON} as column, c.operator_unit as "operatorUnit", n.total as "totalCount",
      case when $4::int < n.total then (
        select json_agg(h order by h.place) from (select ${HEADLINE}, row_number() over (order by ${listedOrder('i')}) as place
          from ${items}) h) end as items
    from live_column c cross join lateral (
      select coalesce(sum(m.item_count), 0)::int - ${UNSHOWN} as total from live_column m
       where m.tenant_id = c.tenant_id and m.id = any(c.members)) n
   where c.tenant_id = $1 and c.path = $2 and c.is_visible`;
const FIRST_PAGE = pageSql(newestSql('$3::int'));
const FURTHER_PAGE = pageSql(furtherSql('$3::int', '$4::int'));
