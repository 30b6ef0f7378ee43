import { Injectable } from '@nestjs/common';
import type { Slice } from '@jiyue/kernel';
import { readCursor, sliceOf, TRAIL } from '@jiyue/platform';
import { Database, type SupervisorScope } from '@jiyue/tenancy';
import type { ActivityArgs, ActivityFilter, ActivityType } from './activity.types.js';

interface ActivityRow extends ActivityType {
  readonly seq: string;
  /** The moment with microseconds, which a JavaScript date would lose. */
  readonly instant: string;
}

// Each site's trail is read from its own end, at most one page of it and from the index alone: the cost follows the
// number of sites, never the number of activities, and no planner can choose otherwise. Only the page's own rows are
// then fetched whole.
const SQL = `
  with page as (
    select found.tenant_id, found.seq, found.at
      from unnest($1::uuid[]) as site(id)
      cross join lateral (
        select trail.tenant_id, trail.seq, trail.at from ${TRAIL} trail
         where trail.tenant_id = site.id
           and ($2::timestamptz is null or trail.at >= $2) and ($3::timestamptz is null or trail.at < $3)
           and ($4::text is null or trail.event = $4)
           and ($5::text is null or strpos(trail.actor_name, $5) > 0)
           and ($6::timestamptz is null or (trail.at, trail.seq, trail.tenant_id) < ($6, $7::bigint, $8::uuid))
         order by trail.at desc, trail.seq desc
         limit $9
      ) found
     order by found.at desc, found.seq desc, found.tenant_id desc
     limit $9
  )
  select a.id, a.at, a.actor_name as "actorName", a.event, a.subject_type as "subjectType", a.subject_id as "subjectId",
         a.title, case when a.subject_type = 'Grant' then a.payload ->> 'role' end as role, a.request_id as "requestId", a.tenant_id as "siteId", a.seq::text, a.at::text as instant
    from page join ${TRAIL} a on a.tenant_id = page.tenant_id and a.seq = page.seq
   order by a.at desc, a.seq desc, a.tenant_id desc`;

/** Reads of the audit trail over a set of sites, newest first. */
@Injectable()
export class ActivityQueries {
  constructor(private readonly db: Database) {}

  list(scope: SupervisorScope, { filter, first, after }: ActivityArgs): Promise<Slice<ActivityType>> {
    return this.db.supervise(scope, async () => {
      const [at, seq, siteId] = after ? readCursor(after, ['instant', 'serial', 'id']) : [null, null, null];
      const { from, to, event, actorName }: ActivityFilter = filter ?? {};
      const params = [scope.tenantIds, from, to, event, actorName?.trim() || null, at, seq, siteId, first + 1];
      const rows = await this.db.manager.query<ActivityRow[]>(SQL, params);
      return sliceOf(rows, { first }, 0, (row) => [row.instant, row.seq, row.siteId]);
    });
  }
}
