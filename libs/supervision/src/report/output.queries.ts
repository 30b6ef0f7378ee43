import { type DomainDeclaration, DOMAINS } from '@jiyue/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Database, type SupervisorScope } from '@jiyue/tenancy';
import { outputSql, type OutputSql } from './output.sql.js';
import { type OutputNode, totalsOf, treeOf } from './output.tree.js';
import type { OutputFilter, OutputReportType } from './output.types.js';

/** Output figures over a set of sites. */
@Injectable()
export class OutputQueries {
  private readonly sql: OutputSql;

  constructor(
    private readonly db: Database,
    @Inject(DOMAINS) domains: readonly DomainDeclaration[],
  ) {
    this.sql = outputSql(domains);
  }

  report(scope: SupervisorScope, { rootSiteId = null, from, to, by }: OutputFilter): Promise<OutputReportType> {
    return this.db.supervise(scope, async () => {
      const which = [scope.tenantIds, rootSiteId];
      const sql = by === 'SITE' ? this.sql.bySite : this.sql.byUnit;
      const nodes = await this.db.manager.query<OutputNode[]>(sql, [...which, from, to, scope.now]);
      const [count] = await this.db.manager.query<{ sites: number }[]>(this.sql.siteCount, which);
      const rows = treeOf(nodes);
      return { rows, totals: totalsOf(rows, count?.sites ?? 0) };
    });
  }
}
