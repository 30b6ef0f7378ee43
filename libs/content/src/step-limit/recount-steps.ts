import { systemActor } from '@jiyue/auth';
import { Calendars, type WorkCalendar } from '@jiyue/calendar';
import type { JobData, JobHandler } from '@jiyue/platform';
import { Database, everySite, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { limitIn, timeOf } from './step-time.js';

const WITH_LIMIT = `select id, state_at as began, step_limit as "limit" from content_article where step_due_at is not null and state = 'IN_REVIEW'`;
const SITES = 'select distinct tenant_id as id from content_article where step_due_at is not null';
// What was told stays told; what has more time now may be told again.
const RECOUNT = `update content_article set step_warn_at = $2, step_due_at = $3,
    step_told = case when $3 > $4 then null else step_told end
  where id = $1 and step_due_at is distinct from $3`;

interface Waiting {
  readonly id: string;
  readonly began: Date;
  readonly limit: string;
}

/** A year's holidays were loaded: steps that wait are due by the calendar as it is now. */
@Injectable()
export class RecountSteps implements JobHandler {
  constructor(
    private readonly db: Database,
    private readonly calendars: Calendars,
  ) {}

  async handle({ eventId }: JobData): Promise<void> {
    const scope = { actor: systemActor('工作日历'), requestId: eventId, now: new Date() };
    const tenantIds = await everySite(this.db, scope);
    const sites = await this.db.supervise({ ...scope, tenantIds }, () =>
      this.db.manager.query<{ id: string }[]>(SITES),
    );
    for (const { id: tenantId } of sites) await this.recount({ ...scope, tenantId });
  }

  private recount(scope: Scope): Promise<void> {
    return this.db.keep(scope, async () => {
      const calendar = await this.calendars.held();
      for (const waiting of await this.db.manager.query<Waiting[]>(WITH_LIMIT)) {
        await this.write(scope, waiting, calendar);
      }
    });
  }

  private async write({ now }: Scope, { id, began, limit }: Waiting, calendar: WorkCalendar): Promise<void> {
    const { stepWarnAt, stepDueAt } = timeOf(began, limitIn(limit), calendar);
    await this.db.manager.query(RECOUNT, [id, stepWarnAt, stepDueAt, now]);
  }
}
