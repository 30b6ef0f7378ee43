import type { ReachedGrant, Role } from '@jiyue/auth';
import { Database, type Scope } from '@jiyue/tenancy';
import { lastNote, STEP_ROLES } from '@jiyue/workflow';
import { Injectable } from '@nestjs/common';
import { type Column, COLUMN_FIELDS } from '../column/column.queries.js';
import { daysUntil, dueAt } from '../column/column.tree.js';
import { supervising } from '../reading.js';
import { GRANTS, WAITING, WITHIN } from './inbox.sql.js';
import { Reach } from './reach.js';

/** How many things of one kind wait, and since when the oldest does. */
export interface TodoCount {
  readonly key: string;
  readonly count: number;
  readonly oldestAt: Date | null;
}

/** One thing that waits. */
export interface TodoItem {
  readonly key: string;
  readonly siteId: string;
  readonly articleId: string | null;
  readonly title: string;
  readonly columnName: string;
  readonly at: Date;
  readonly note: string | null;
}

/** A column that must be fed soon, or should have been. */
export interface DueColumn {
  readonly siteId: string;
  readonly column: Column;
  readonly daysLeft: number;
}

/** What a unit published this month. */
export interface UnitOutput {
  readonly unitName: string;
  readonly count: number;
}

/** Columns show on the workbench from this many days before they are due. */
const WARN_DAYS = 5;
const TODOS = 20;
const ANSWERING: readonly Role[] = ['editor', 'site-admin'];

// Drafts are one's own; a returned text is everybody's who may write in the column, so that it is not left lying.
const MINE = `
  select distinct on (a.tenant_id, a.id) a.tenant_id, a.id, a.state_at, case a.state when 'DRAFT' then 'drafts' else 'returned' end as key
  from ${GRANTS} join content_article a on a.tenant_id = g."siteId" and a.state in ('DRAFT', 'RETURNED')
  join content_column c on c.tenant_id = a.tenant_id and c.id = a.column_id
  where g.role in ('editor', 'site-admin') and ${WITHIN} and $2::uuid = any(a.writers)`;
const TODO = `select w.tenant_id, w.id, w.state_at, w.step as key from (${WAITING}) w union all select * from (${MINE}) m`;

const RETURN_REASON = lastNote(
  { type: 'Article', tenantId: 'a.tenant_id', id: 'a.id', revision: 'a.revision' },
  'return',
);

/** What waits for a person over every site they work on. */
@Injectable()
export class WorkbenchQueries {
  constructor(
    private readonly db: Database,
    private readonly reach: Reach,
  ) {}

  /** The grants that decide what the workbench shows. */
  grants(scope: Scope): Promise<ReachedGrant[]> {
    return this.reach.grants(scope, ['editor', 'site-admin', 'operator', ...STEP_ROLES]);
  }

  async counts(scope: Scope, grants: readonly ReachedGrant[]): Promise<TodoCount[]> {
    const counted = await this.over(scope, grants, () =>
      this.db.manager.query<TodoCount[]>(
        `select key, count(*)::int as count, min(state_at) as "oldestAt" from (${TODO}) t group by key`,
        [JSON.stringify(grants), scope.actor.userId],
      ),
    );
    const due = await this.dueColumns(scope, grants);
    const drafts = await this.siteDrafts(scope, grants);
    const found = [...(counted ?? []), { key: 'dueColumns', count: due.length, oldestAt: null }, ...drafts];
    return found.filter(({ count }) => count > 0);
  }

  /** The longest waiting first. */
  async todos(scope: Scope, grants: readonly ReachedGrant[]): Promise<TodoItem[]> {
    const rows = await this.over(scope, grants, () =>
      this.db.manager.query<TodoItem[]>(
        `with t as (select * from (${TODO}) t order by state_at, id limit ${TODOS})
         select t.key, t.tenant_id as "siteId", t.id as "articleId", r.title, c.name as "columnName", t.state_at as at,
           case when t.key = 'returned' then ${RETURN_REASON} end as note
         from t join content_article a on a.tenant_id = t.tenant_id and a.id = t.id
         join content_column c on c.tenant_id = a.tenant_id and c.id = a.column_id
         join content_revision r on r.tenant_id = a.tenant_id and r.article_id = a.id and r.number = a.revision
         order by t.state_at, t.id`,
        [JSON.stringify(grants), scope.actor.userId],
      ),
    );
    return rows ?? [];
  }

  /** The most overdue first. */
  async dueColumns(scope: Scope, grants: readonly ReachedGrant[]): Promise<DueColumn[]> {
    const mine = grants.filter(({ role }) => ANSWERING.includes(role));
    const rows = await this.over(scope, mine, () =>
      this.db.manager.query<Column[]>(
        `select distinct ${COLUMN_FIELDS} from ${GRANTS} join content_column c on c.tenant_id = g."siteId" and ${WITHIN}
          where c.cadence_days is not null
            and coalesce(c.last_published_at, c.created_at) + make_interval(days => c.cadence_days - ${WARN_DAYS}) <= $2
          order by id limit 500`,
        [JSON.stringify(mine), scope.now],
      ),
    );
    return (rows ?? [])
      .map((column) => ({
        siteId: column.tenantId,
        column,
        daysLeft: daysUntil(dueAt(column) ?? scope.now, scope.now),
      }))
      .sort((a, b) => a.daysLeft - b.daysLeft);
  }

  /** This month's publications per unit, over the sites the person works on. */
  async monthOutput(scope: Scope, grants: readonly ReachedGrant[]): Promise<UnitOutput[]> {
    const rows = await this.over(scope, grants, () =>
      this.db.manager.query<UnitOutput[]>(
        `select u.short_name as "unitName", count(*)::int as count
           from content_article a join unit u on u.id = a.unit_id
          where a.tenant_id = any($1) and a.published_at >= date_trunc('month', $2::timestamptz, 'Asia/Shanghai')
          group by u.id, u.short_name order by count(*) desc, u.short_name limit 20`,
        [[...new Set(grants.map(({ siteId }) => siteId))], scope.now],
      ),
    );
    return rows ?? [];
  }

  private async siteDrafts(scope: Scope, grants: readonly ReachedGrant[]): Promise<TodoCount[]> {
    const opening = grants.filter(({ role }) => role === 'operator' || role === 'site-admin');
    const rows = await this.over(scope, opening, () =>
      this.db.manager.query<TodoCount[]>(
        `select 'siteDrafts' as key, count(*)::int as count, min(created_at) as "oldestAt"
           from site where id = any($1) and state = 'draft'`,
        [[...new Set(opening.map(({ siteId }) => siteId))]],
      ),
    );
    return rows ?? [];
  }

  private async over<T>(scope: Scope, grants: readonly ReachedGrant[], work: () => Promise<T>): Promise<T | null> {
    if (grants.length === 0) return null;
    return this.db.supervise(
      supervising(
        scope,
        grants.map(({ siteId }) => siteId),
      ),
      work,
    );
  }
}
