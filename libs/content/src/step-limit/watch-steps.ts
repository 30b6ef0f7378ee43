import { systemActor } from '@jiyue/auth';
import { newId } from '@jiyue/kernel';
import type { ClockHandler } from '@jiyue/platform';
import { Database, everySite } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { TellStep } from './tell-step.js';

const TO_TELL = `
  select tenant_id as "tenantId", id from content_article
   where step_due_at is not null and step_told is distinct from 'late'
     and (step_due_at <= $1 or (step_told is null and step_warn_at <= $1))
   order by tenant_id, id limit 1000`;

/** Looks for steps whose time is running out or has run out, over every site at once. What is told is told once. */
@Injectable()
export class WatchSteps implements ClockHandler {
  constructor(
    private readonly db: Database,
    private readonly tell: TellStep,
  ) {}

  async tick(now: Date): Promise<void> {
    const scope = { actor: systemActor('审核时限'), requestId: newId(), now };
    const tenantIds = await everySite(this.db, scope);
    const found = await this.db.supervise({ ...scope, tenantIds }, () =>
      this.db.manager.query<{ tenantId: string; id: string }[]>(TO_TELL, [now]),
    );
    for (const { tenantId, id } of found) await this.tell.run({ ...scope, tenantId }, id);
  }
}
