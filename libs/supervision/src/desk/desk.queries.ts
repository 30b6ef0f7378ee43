import { type DomainDeclaration, DOMAINS } from '@jiyue/platform';
import { Database, type SupervisorScope } from '@jiyue/tenancy';
import { Inject, Injectable } from '@nestjs/common';
import { deskSql } from './desk.sql.js';
import type { DeskFilter, DeskReportType } from './desk.types.js';

/** Figures of the desk over a set of sites. */
@Injectable()
export class DeskQueries {
  private readonly sql: string;

  constructor(
    private readonly db: Database,
    @Inject(DOMAINS) domains: readonly DomainDeclaration[],
  ) {
    this.sql = deskSql(domains);
  }

  async report(scope: SupervisorScope, { rootSiteId = null, from, to }: DeskFilter): Promise<DeskReportType> {
    return this.db.supervise(scope, async () => {
      const [row] = await this.db.manager.query<DeskReportType[]>(this.sql, [scope.tenantIds, rootSiteId, from, to]);
      if (!row) throw new Error('An aggregate without a group has one row');
      return row;
    });
  }
}
