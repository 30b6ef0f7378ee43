import { Injectable } from '@nestjs/common';
import { systemActor } from '@jiyue/auth';
import { newId } from '@jiyue/kernel';
import { type ClockHandler, Retention } from '@jiyue/platform';
import { Database, keepOnEverySite } from '@jiyue/tenancy';
import { CompoundRepository } from './compound.repository.js';

/** Empties the lines of acts that ended long ago: they hold what was typed about many people. The act and its counts stay. */
@Injectable()
export class ForgetReports implements ClockHandler {
  constructor(
    private readonly db: Database,
    private readonly acts: CompoundRepository,
    private readonly retention: Retention,
  ) {}

  tick(now: Date): Promise<void> {
    const before = this.retention.before(now);
    const scope = { actor: systemActor('批量任务清理'), requestId: newId(), now };
    return keepOnEverySite(this.db, scope, () => this.acts.emptyEndedBefore(before));
  }
}
