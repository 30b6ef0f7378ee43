import { Injectable } from '@nestjs/common';
import { authorize, SiteNotFound } from '@jiyue/auth';
import { InvalidInput } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { Looks } from '../looks.js';
import { Reach } from '../reach.js';
import { ReportRead } from '../supervision.events.js';
import { REPORT_READERS } from '../supervision.policy.js';
import { OutputQueries } from './output.queries.js';
import type { OutputFilter, OutputReportType } from './output.types.js';

/** Shows what sites or units put out; the look itself comes first in the reader's own trail. */
@Injectable()
export class ReadOutput {
  constructor(
    private readonly looks: Looks,
    private readonly reach: Reach,
    private readonly output: OutputQueries,
  ) {}

  async run(scope: Scope, filter: OutputFilter): Promise<OutputReportType> {
    authorize(scope.actor, 'read', 'Report', { siteId: scope.tenantId });
    await this.looks.record(scope, ReportRead, { ...filter });
    if (filter.from >= filter.to) throw new InvalidInput({}, [{ field: 'to', rule: 'after' }]);
    const supervision = await this.reach.of(scope, REPORT_READERS);
    if (filter.rootSiteId && !supervision.tenantIds.includes(filter.rootSiteId)) throw new SiteNotFound();
    return this.output.report(supervision, filter);
  }
}
