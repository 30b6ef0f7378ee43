import { type Actor, newId } from '@jiyue/kernel';
import { Database, forgetAnswers, keepOnEverySite } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import type { ClockHandler } from '../jobs/jobs.js';

const CLOCK: Actor = { userId: '00000000-0000-0000-0000-000000000000', name: '平台', may: () => false };

/** Deletes the stored answers that nobody will ask for again; they hold what people wrote. */
@Injectable()
export class ExpireAnswers implements ClockHandler {
  constructor(private readonly db: Database) {}

  async tick(now: Date): Promise<void> {
    await keepOnEverySite(this.db, { actor: CLOCK, requestId: newId(), now }, () =>
      forgetAnswers(this.db.manager, now),
    );
  }
}
