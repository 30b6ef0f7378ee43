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

// One row or many, in their order: the chain links them as they come.
const INSERT = `insert into ${TRAIL}
    (actor_id, actor_name, request_id, event, subject_type, id, subject_id, title, payload, before_digest, after_digest)
  select $1::uuid, $2::text, $3::text, $4::text, $5::text, told.*
    from unnest($6::uuid[], $7::uuid[], $8::text[], $9::jsonb[], $10::text[], $11::text[]) as told`;

/** One of many changes of the same kind. */
export interface Told<P extends object> {
  readonly payload: P;
  readonly change: Change;
}

/**
 * The audit trail. `record` appends the one activity of a command inside its transaction and sends the jobs that
 * follow from it; both commit with the change or not at all. The database links each row to the one before it
 * (hash chain per site) where the runtime role cannot reach. `recordEach` does so for many changes by one statement.
 */
@Injectable()
export class Journal {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
  ) {}

  /** Appends the activity; `payload` holds ids and codes only, never personal data. Returns the event's id. */
  async record<P extends object>(scope: Scope, event: DomainEvent<P>, payload: P, change: Change): Promise<string> {
    const [id = ''] = await this.recordEach(scope, event, [{ payload, change }]);
    return id;
  }

  /** Appends an activity for each of many changes, in their order; inside `db.writeMany`. Returns the events' ids. */
  async recordEach<P extends object>(
    scope: Scope,
    event: DomainEvent<P>,
    changes: readonly Told<P>[],
  ): Promise<readonly string[]> {
    const told = changes.map((one) => ({ ...one, id: newId() }));
    await this.db.tell(async () => {
      await this.db.manager.query(INSERT, [...commonOf(scope, event), ...columnsOf(told)]);
      for (const { id, payload } of told)
        await this.jobs.sendFor(event.name, { eventId: id, tenantId: scope.tenantId, payload }, this.db.manager);
    }, told.length);
    return told.map(({ id }) => id);
  }
}

function commonOf({ actor, requestId }: Scope, event: DomainEvent): unknown[] {
  return [actor.userId, actor.name, requestId, event.name, event.subject];
}

function columnsOf(told: readonly (Told<object> & { readonly id: string })[]): unknown[][] {
  return [
    told.map(({ id }) => id),
    told.map(({ change }) => change.subjectId),
    told.map(({ change }) => change.title ?? null),
    told.map(({ payload }) => JSON.stringify(payload)),
    told.map(({ change }) => digestOf(change.before)),
    told.map(({ change }) => digestOf(change.after)),
  ];
}
