import { Injectable } from '@nestjs/common';
import { Database, type SupervisorScope } from '@jiyue/tenancy';
import { BY_SITE_SQL, BY_UNIT_SQL, SITE_COUNT_SQL } from './output.sql.js';
import { type OutputNode, totalsOf, treeOf } from './output.tree.js';
import type { OutputFilter, OutputReportType } from './output.types.js';

/** Output figures over a set of sites. */
@Injectable()
export class OutputQueries {
  constructor(private readonly db: Database) {}

  report(scope: SupervisorScope, { rootSiteId = null, from, to, by }: OutputFilter): Promise<OutputReportType> {
    return this.db.supervise(scope, async () => {
      const which = [scope.tenantIds, rootSiteId];
      const sql = by === 'SITE' ? BY_SITE_SQL : BY_UNIT_SQL;
      const nodes = await this.db.manager.query<OutputNode[]>(sql, [...which, from, to, scope.now]);
      const [count] = await this.db.manager.query<{ sites: number }[]>(SITE_COUNT_SQL, which);
      const rows = treeOf(nodes);
      return { rows, totals: totalsOf(rows, count?.sites ?? 0) };
    });
  }
}
