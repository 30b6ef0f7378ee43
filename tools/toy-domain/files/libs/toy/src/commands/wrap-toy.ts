import { Injectable } from '@nestjs/common';
import { systemActor } from '@jiyue/auth';
import { type JobData, type JobHandler, Journal } from '@jiyue/platform';
import { Database } from '@jiyue/tenancy';
import { ToyWrapped } from '../toy.events.js';
import { ToyRepository } from '../toy.repository.js';

/** The worker's part: wraps a toy that was made. */
@Injectable()
export class WrapToy implements JobHandler {
  constructor(
    private readonly db: Database,
    private readonly toys: ToyRepository,
    private readonly journal: Journal,
  ) {}

  async handle({ eventId, tenantId, payload }: JobData): Promise<void> {
    const { toyId } = payload as { toyId: string };
    const scope = { tenantId, actor: systemActor('包装'), requestId: eventId, now: new Date() };
    await this.db.write(scope, async () => {
      const toy = await this.toys.wrap(toyId);
      await this.journal.record(scope, ToyWrapped, { toyId }, { subjectId: toyId, title: toy.name, after: toy });
    });
  }
}
