import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { SiteNotOpen } from '../../feedback.errors.js';
import { FeedbackReceived } from '../../feedback.events.js';
import { FeedbackRepository } from '../feedback.repository.js';
import type { Opinion } from '../feedback.rules.js';

/** Keeps what a reader says about a page of the site. */
@Injectable()
export class ReceiveFeedback {
  constructor(
    private readonly db: Database,
    private readonly feedback: FeedbackRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, opinion: Opinion): Promise<{ id: string }> {
    return this.db.write(scope, async () => {
      const isOpen = await this.feedback.isSiteOpen();
      authorize(scope.actor, 'receive', 'PageFeedback', {});
      if (!isOpen) throw new SiteNotOpen();
      const id = await this.feedback.add(opinion);
      await this.journal.record(scope, FeedbackReceived, { feedbackId: id }, { subjectId: id, title: opinion.path });
      return { id };
    });
  }
}
