import { Injectable, type Type } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PgBoss } from 'pg-boss';

/** What a job carries: the event it follows, the site it happened on, and the event's ids. */
export interface JobData {
  readonly eventId: string;
  readonly tenantId: string;
  readonly payload: object;
}

/** A queue that follows an event. */
export interface QueueOfEvent {
  readonly queue: string;
  readonly event: string;
}

/** A queue with what works it off. Handlers run at least once and are idempotent by `eventId`. */
export interface JobSubscription extends QueueOfEvent {
  handle(data: JobData): Promise<void>;
}

/** Follows an event in the worker. */
export interface JobHandler {
  handle(data: JobData): Promise<void>;
}

/** A job that follows an event, as a domain declares it. */
export interface FollowUp extends QueueOfEvent {
  readonly handler: Type<JobHandler>;
}

/** Runs by the clock in the worker, once over all copies; it finds its work by itself and may run twice. */
export interface ClockHandler {
  tick(now: Date): Promise<void>;
}

/** A job of the clock, as a domain declares it; `cron` is read in the time of Shanghai. */
export interface ClockJob {
  readonly queue: string;
  readonly cron: string;
  readonly handler: Type<ClockHandler>;
}

declare global {
  interface JiyueDomainParts {
    readonly jobs?: readonly FollowUp[];
    readonly clockJobs?: readonly ClockJob[];
  }
}

/** Sends the jobs that follow an event inside the transaction that recorded it, so they commit or vanish with it. */
@Injectable()
export class Jobs {
  private readonly byEvent = new Map<string, string[]>();

  constructor(
    private readonly boss: PgBoss,
    subscriptions: readonly QueueOfEvent[],
  ) {
    for (const { event, queue } of subscriptions) this.byEvent.set(event, [...(this.byEvent.get(event) ?? []), queue]);
  }

  /** Queues every job that subscribes to the event, on the caller's open transaction. */
  async sendFor(event: string, data: JobData, manager: EntityManager): Promise<void> {
    for (const queue of this.byEvent.get(event) ?? []) await this.send(queue, data, manager);
  }

  /** Queues one job on the caller's open transaction: for work that goes on where a job ended. */
  async send(queue: string, data: JobData, manager: EntityManager): Promise<void> {
    await this.boss.send(queue, data, { db: { executeSql: (sql, values) => execute(manager, sql, values) } });
  }
}

async function execute(manager: EntityManager, sql: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
  const result: unknown = await manager.query(sql, values);
  return { rows: Array.isArray(result) ? result : [] };
}
