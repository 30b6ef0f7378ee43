import { Injectable } from '@nestjs/common';
import { ColumnGrants } from '@jiyue/auth';
import { Database } from '@jiyue/tenancy';
import { NOT_BINNED } from '../../article/article.sql.js';

/** What a merge of one column touches. */
export interface MergeCounts {
  readonly articles: number;
  readonly liveArticles: number;
  /** Grants that hold in the column alone. */
  readonly grants: number;
  /** Kinds of what is in it, drafts included. */
  readonly kinds: readonly string[];
}

// what was emptied has no text that a column could refuse
const COUNT = `select (count(*) filter (where ${NOT_BINNED}))::int as articles, (count(*) filter (where a.live_revision is not null))::int as "liveArticles",
    coalesce(array_agg(distinct r.kind), '{}') as kinds
  from content_article a
  join content_revision r on r.tenant_id = a.tenant_id and r.article_id = a.id and r.number = a.revision
 where a.column_id = $1 and a.state <> 'EMPTIED'`;
// whoever writes one at this moment has read where it was; the version tells them
const HAND_OVER = [
  'update content_article set column_id = $2, version = version + 1 where column_id = $1',
  // at the top of the one is not at the top of the other
  'update content_placement set column_id = $2, pinned_slot = null, pinned_until = null where column_id = $1',
  // what texts name is not rewritten
  'update content_column_heir set into_id = $2 where into_id = $1',
  'insert into content_column_heir (id, into_id) values ($1, $2)',
  'update content_draft set column_id = $2 where column_id = $1',
  'update content_column set parent_id = $2 where parent_id = $1',
];

/** The rows of a column that is merged into another, in the open transaction. */
@Injectable()
export class MergedRows {
  constructor(
    private readonly db: Database,
    private readonly grants: ColumnGrants,
  ) {}

  async count(columnId: string): Promise<MergeCounts> {
    const [row] = await this.db.manager.query<Omit<MergeCounts, 'grants'>[]>(COUNT, [columnId]);
    const grants = await this.grants.limitedTo([columnId]);
    return { articles: 0, liveArticles: 0, kinds: [], ...row, grants };
  }

  /** Waits for whoever decides about an article of the column; whoever writes articles holds them before columns. */
  async holdArticles(columnId: string): Promise<void> {
    await this.db.manager.query('select from content_article where column_id = $1 order by id for update', [columnId]);
  }

  /** Gives everything that stands in a column to another, and takes its row away. */
  async handOver(from: string, into: string): Promise<void> {
    for (const sql of HAND_OVER) await this.db.manager.query(sql, [from, into]);
    await this.db.manager.query('delete from content_column where id = $1', [from]);
  }
}
