import { Injectable } from '@nestjs/common';
import { newId } from '@jiyue/kernel';
import { Database, type Scope } from '@jiyue/tenancy';
import { Jobs } from '../jobs/jobs.js';
import { digestOf } from './digest.js';
import type { DomainEvent } from './domain-event.js';

/** The rows of the trail, for reads over many sites: what stands after `from` in SQL. */
export const TRAIL = 'journal_activity';

/** What changed: the row before and after (for digests), and the words a supervisor reads. */
export interface Change {
  readonly subjectId: string;
  /** Title or name of the subject as it was at that moment. */
  readonly title?: string | null | undefined;
  readonly before?: object | null | undefined;
  readonly after?: object | null | undefined;
}

const INSERT = `insert into ${TRAIL}
    (id, actor_id, actor_name, request_id, event, subject_type, subject_id, title, payload, before_digest, after_digest)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

/**
 * The audit trail. `record` appends the one activity of a command inside its transaction and sends the jobs that
 * follow from it; both commit with the change or not at all. The database links each row to the one before it
 * (hash chain per site) where the runtime role cannot reach.
 */
@Injectable()
export class Journal {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
  ) {}

  /** Appends the activity; `payload` holds ids and codes only, never personal data. Returns the event's id. */
  async record<P extends object>(scope: Scope, event: DomainEvent<P>, payload: P, change: Change): Promise<string> {
    const id = newId();
    const row = [
      id,
      scope.actor.userId,
      scope.actor.name,
      scope.requestId,
      event.name,
      event.subject,
      change.subjectId,
      change.title ?? null,
      JSON.stringify(payload),
      digestOf(change.before),
      digestOf(change.after),
    ];
    await this.db.tell(async () => {
      await this.db.manager.query(INSERT, row);
      await this.jobs.sendFor(event.name, { eventId: id, tenantId: scope.tenantId, payload }, this.db.manager);
    });
    return id;
  }
}
