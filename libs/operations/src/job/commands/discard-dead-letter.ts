import { authorize } from '@jiyue/auth';
import { isId } from '@jiyue/kernel';
import { type DeadLetter, JobDesk, Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { DeadLetterNotFound } from '../../operations.errors.js';
import { DeadLetterDiscarded } from '../../operations.events.js';

/** Takes a job that failed to the last retry away for good: what it should have done stays undone. */
@Injectable()
export class DiscardDeadLetter {
  constructor(
    private readonly db: Database,
    private readonly jobs: JobDesk,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, { id }: { id: string }): Promise<DeadLetter> {
    return this.db.write(scope, async () => {
      const letter = isId(id) ? await this.jobs.find(id) : null;
      if (!letter) throw new DeadLetterNotFound();
      authorize(scope.actor, 'discard', 'Job', letter);
      const fact = { jobId: letter.id, queue: letter.queue };
      await this.journal.record(scope, DeadLetterDiscarded, fact, { subjectId: letter.id, title: letter.queue });
      // the queue is another role's: what is done there comes last, when nothing of ours can fail any more
      await this.jobs.discard(letter.id);
      return letter;
    });
  }
}
