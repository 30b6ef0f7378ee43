import { authorize, SiteNotFound } from '@jiyue/auth';
import { InvalidInput } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { Looks } from '../looks.js';
import { Reach } from '../reach.js';
import { ReportRead } from '../supervision.events.js';
import { REPORT_READERS } from '../supervision.policy.js';
import { DeskQueries } from './desk.queries.js';
import type { DeskFilter, DeskReportType } from './desk.types.js';

/** Shows how articles went through the desk; the look itself comes first in the reader's own trail. */
@Injectable()
export class ReadDesk {
  constructor(
    private readonly looks: Looks,
    private readonly reach: Reach,
    private readonly desk: DeskQueries,
  ) {}

  async run(scope: Scope, filter: DeskFilter): Promise<DeskReportType> {
    authorize(scope.actor, 'read', 'Report', { siteId: scope.tenantId });
    await this.looks.record(scope, ReportRead, { ...filter, by: 'DESK' });
    if (filter.from >= filter.to) throw new InvalidInput({}, [{ field: 'to', rule: 'after' }]);
    const supervision = await this.reach.of(scope, REPORT_READERS);
    if (filter.rootSiteId && !supervision.tenantIds.includes(filter.rootSiteId)) throw new SiteNotFound();
    return this.desk.report(supervision, filter);
  }
}
