import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PgBoss } from 'pg-boss';

/** What a job carries: the event it follows, the site it happened on, and the event's ids. */
export interface JobData {
  readonly eventId: string;
  readonly tenantId: string;
  readonly payload: object;
}

/** A queue that follows an event. Handlers run at least once and are idempotent by `eventId`. */
export interface JobSubscription {
  readonly queue: string;
  readonly event: string;
  handle(data: JobData): Promise<void>;
}

/** Sends the jobs that follow an event inside the transaction that recorded it, so they commit or vanish with it. */
@Injectable()
export class Jobs {
  private readonly byEvent = new Map<string, string[]>();

  constructor(
    private readonly boss: PgBoss,
    subscriptions: readonly Pick<JobSubscription, 'queue' | 'event'>[],
  ) {
    for (const { event, queue } of subscriptions) this.byEvent.set(event, [...(this.byEvent.get(event) ?? []), queue]);
  }

  /** Queues every job that subscribes to the event, on the caller's open transaction. */
  async sendFor(event: string, data: JobData, manager: EntityManager): Promise<void> {
    for (const queue of this.byEvent.get(event) ?? []) {
      await this.boss.send(queue, data, { db: { executeSql: (sql, values) => execute(manager, sql, values) } });
    }
  }
}

async function execute(manager: EntityManager, sql: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
  const result: unknown = await manager.query(sql, values);
  return { rows: Array.isArray(result) ? result : [] };
}
