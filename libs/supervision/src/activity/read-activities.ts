import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import type { Slice } from '@jiyue/kernel';
import type { Scope } from '@jiyue/tenancy';
import { Looks } from '../looks.js';
import { Reach } from '../reach.js';
import { ActivitiesRead } from '../supervision.events.js';
import { TRAIL_READERS } from '../supervision.policy.js';
import { ActivityQueries } from './activity.queries.js';
import type { ActivityArgs, ActivityType } from './activity.types.js';

/** Shows the trail of every site the auditor reaches; the look itself comes first in the auditor's own trail. */
@Injectable()
export class ReadActivities {
  constructor(
    private readonly looks: Looks,
    private readonly reach: Reach,
    private readonly activities: ActivityQueries,
  ) {}

  async run(scope: Scope, args: ActivityArgs): Promise<Slice<ActivityType>> {
    authorize(scope.actor, 'read', 'Activity', { siteId: scope.tenantId });
    await this.looks.record(scope, ActivitiesRead, { ...args.filter, after: args.after });
    return this.activities.list(await this.reach.of(scope, TRAIL_READERS, args.filter?.siteId), args);
  }
}
