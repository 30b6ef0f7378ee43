import { Injectable } from '@nestjs/common';
import { newId } from '@jiyue/kernel';
import { Jobs } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import type { Telling } from '../topic/tell.js';
import type { Topic } from '../topic/topic.js';

/** Queue of what people are to be told. */
export const TELL_QUEUE = 'notify-tell';

/** What a command has to say, and about which topic. */
export interface Notice extends Telling {
  readonly topic: Topic;
}

/** A notice as a job carries it. */
export type QueuedNotice = Telling & { readonly topic: string };

/** The port of every domain: people are told when the command commits, or not at all. */
@Injectable()
export class Notify {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
  ) {}

  /** Inside a command's own transaction: sends the job that tells these persons. */
  async tell(scope: Scope, { topic, ...telling }: Notice): Promise<void> {
    if (telling.to.length === 0) return;
    const payload: QueuedNotice = { ...telling, topic: topic.key };
    await this.jobs.send(TELL_QUEUE, { eventId: newId(), tenantId: scope.tenantId, payload }, this.db.manager);
  }
}
