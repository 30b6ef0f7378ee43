import { authorize } from '@jiyue/auth';
import { isId } from '@jiyue/kernel';
import { type DeadLetter, JobDesk, Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { DeadLetterNotFound } from '../../operations.errors.js';
import { DeadLetterRetried } from '../../operations.events.js';

/** Gives a job that failed to the last retry back to its queue, as new. */
@Injectable()
export class RetryDeadLetter {
  constructor(
    private readonly db: Database,
    private readonly jobs: JobDesk,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, { id }: { id: string }): Promise<DeadLetter> {
    return this.db.write(scope, async () => {
      const letter = isId(id) ? await this.jobs.find(id) : null;
      if (!letter) throw new DeadLetterNotFound();
      authorize(scope.actor, 'retry', 'Job', letter);
      const fact = { jobId: letter.id, queue: letter.queue };
      await this.journal.record(scope, DeadLetterRetried, fact, { subjectId: letter.id, title: letter.queue });
      // the queue is another role's: what is done there comes last, when nothing of ours can fail any more
      if (!(await this.jobs.retry(letter.id))) throw new DeadLetterNotFound();
      return letter;
    });
  }
}
