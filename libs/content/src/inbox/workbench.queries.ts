import { PersonActor, type Role, ScopeFactory } from '@jiyue/auth';
import { Database, type Scope } from '@jiyue/tenancy';
import { STEP_ROLES, WorkQueries } from '@jiyue/workflow';
import { Injectable } from '@nestjs/common';
import { type Column, COLUMN_FIELDS } from '../column/column.queries.js';
import { BLANK_VETO, daysLeft, IS_BLANK } from '../column/freshness.js';
import { supervising } from '../reading.js';

/** A column that must be fed soon, or should have been. */
export interface DueColumn {
  readonly siteId: string;
  readonly column: Column;
  readonly daysLeft: number;
}

/** A site that fails as a whole, by how many of its columns show nothing. */
export interface VetoedSite {
  readonly siteId: string;
  readonly blankColumns: number;
}

/** What a unit published this month. */
export interface UnitOutput {
  readonly unitName: string;
  readonly count: number;
}

/** As many as a person can look at in one morning. */
const SHOWN = 20;
/** Of thousands of sites somebody who administers them all looks at so many named columns. */
const LOOKED_AT = 2_000;

/** What the workbench shows of content over every site the person works on. */
@Injectable()
export class WorkbenchQueries {
  constructor(
    private readonly db: Database,
    private readonly scopes: ScopeFactory,
    private readonly work: WorkQueries,
  ) {}

  /** The most overdue first. */
  async dueColumns(scope: Scope): Promise<DueColumn[]> {
    const { nodes } = await this.work.page(scope, { kind: 'Column' }, { first: SHOWN });
    if (nodes.length === 0) return [];
    const [siteIds, ids] = [nodes.map(({ siteId }) => siteId), nodes.map(({ subjectId }) => subjectId)];
    const columns = await this.db.supervise(supervising(scope, siteIds), () =>
      this.db.manager.query<Column[]>(
        `select ${COLUMN_FIELDS} from content_column c where c.tenant_id = any($1) and c.id = any($2)`,
        [siteIds, ids],
      ),
    );
    return columns
      .map((column) => ({ siteId: column.tenantId, column, daysLeft: daysLeft(column, scope.now) ?? 0 }))
      .sort((a, b) => a.daysLeft - b.daysLeft);
  }

  /** Sites that the person feeds or looks after and that fail as a whole; the worst first. */
  async vetoedSites(scope: Scope): Promise<VetoedSite[]> {
    const siteIds = await this.sites(scope, ['editor', 'site-admin']);
    if (siteIds.length === 0) return [];
    return this.db.supervise(supervising(scope, siteIds), () =>
      this.db.manager.query<VetoedSite[]>(
        `select c.tenant_id as "siteId", count(*)::int as "blankColumns"
           from content_column c join site s on s.id = c.tenant_id and s.state = 'live'
          where c.tenant_id = any($1) and ${IS_BLANK}
          group by c.tenant_id having count(*) >= $2 order by count(*) desc, c.tenant_id limit $3`,
        [siteIds, BLANK_VETO, SHOWN],
      ),
    );
  }

  /** Columns for which people were named by name, of the sites or parts of sites that the person administers. */
  async namedColumns(scope: Scope): Promise<Column[]> {
    if (!(scope.actor instanceof PersonActor)) return [];
    const grants = (await this.scopes.reach(scope, ['site-admin'])).filter(({ forId }) => forId === null);
    const siteIds = [...new Set(grants.map(({ siteId }) => siteId))];
    if (siteIds.length === 0) return [];
    const columns = await this.db.supervise(supervising(scope, siteIds), () =>
      this.db.manager.query<Column[]>(
        `select ${COLUMN_FIELDS} from content_column c
          where c.tenant_id = any($1) and (c.responsible_id is not null or c.officer_id is not null)
            and c.own && '{responsible,officer}' order by c.tenant_id, c.path limit ${LOOKED_AT}`,
        [siteIds],
      ),
    );
    return columns.filter(({ tenantId, lineage, operatorUnitId }) =>
      grants.some(
        ({ siteId, columnId, unitId }) =>
          siteId === tenantId &&
          (columnId === null || lineage.includes(columnId)) &&
          (unitId === null || unitId === operatorUnitId),
      ),
    );
  }

  /**
   * First publications of this month per unit, over the open sites the person works on: an article without a unit counts for
   * the sponsor of its site, as in the report. Null for those who work on no site's texts.
   */
  async monthOutput(scope: Scope): Promise<UnitOutput[] | null> {
    const siteIds = await this.sites(scope, ['editor', 'site-admin', 'operator', ...STEP_ROLES]);
    if (siteIds.length === 0) return null;
    return this.db.supervise(supervising(scope, siteIds), () =>
      this.db.manager.query<UnitOutput[]>(
        `select case when count(*) over (partition by u.short_name) > 1 then concat_ws(' ', above.short_name, u.short_name)
              else u.short_name end as "unitName", count(*)::int as count
           from content_article a join site s on s.id = a.tenant_id and s.state in ('live', 'suspended')
           join unit u on u.id = coalesce(a.unit_id, s.sponsor_unit_id)
           left join unit above on above.id = u.parent_id
          where a.tenant_id = any($1) and a.published_at >= date_trunc('month', $2::timestamptz, 'Asia/Shanghai')
          group by u.id, u.short_name, above.short_name order by count(*) desc, u.short_name limit 20`,
        [siteIds, scope.now],
      ),
    );
  }

  private async sites(scope: Scope, roles: readonly Role[]): Promise<string[]> {
    if (!(scope.actor instanceof PersonActor)) return [];
    const grants = await this.scopes.reach(scope, roles);
    return [...new Set(grants.map(({ siteId }) => siteId))];
  }
}
