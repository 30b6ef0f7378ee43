import { Injectable } from '@nestjs/common';
import { authorize, Responsibility, type SiteGaps } from '@jiyue/auth';
import type { Scope } from '@jiyue/tenancy';
import { Looks } from '../looks.js';
import { Reach } from '../reach.js';
import { GapsRead } from '../supervision.events.js';
import { REPORT_READERS } from '../supervision.policy.js';

/** Shows the live sites on which somebody in charge is missing; the look itself is recorded first. */
@Injectable()
export class ReadGaps {
  constructor(
    private readonly looks: Looks,
    private readonly reach: Reach,
    private readonly responsibility: Responsibility,
  ) {}

  async run(scope: Scope): Promise<SiteGaps[]> {
    authorize(scope.actor, 'read', 'Report', { siteId: scope.tenantId });
    await this.looks.record(scope, GapsRead, {});
    const { tenantIds } = await this.reach.of(scope, REPORT_READERS);
    return this.responsibility.gapsOfSites(tenantIds);
  }
}
