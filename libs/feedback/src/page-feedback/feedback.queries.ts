import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import type { Slice, SliceRequest } from '@jiyue/kernel';
import { sliceOf } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { FeedbackRepository, type FeedbackRow } from './feedback.repository.js';

@Injectable()
export class FeedbackQueries {
  constructor(
    private readonly db: Database,
    private readonly feedback: FeedbackRepository,
  ) {}

  /** What readers said about pages of the site, the newest first. */
  list(scope: Scope, request: SliceRequest): Promise<Slice<FeedbackRow>> {
    return this.db.read(scope, async () => {
      authorize(scope.actor, 'read', 'PageFeedback', {});
      const rows = await this.feedback.page(request);
      return sliceOf(rows, request, await this.feedback.count(), ({ id }) => [id]);
    });
  }
}
