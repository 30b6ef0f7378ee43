import { Injectable, type Type } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PgBoss } from 'pg-boss';

/** What a job carries: the event it follows, the site it happened on, and the event's ids. */
export interface JobData {
  readonly eventId: string;
  /** Name of the event; an errand, which follows none, has no name. */
  readonly event?: string;
  readonly tenantId: string;
  readonly payload: object;
}

/** A queue that follows an event. */
export interface QueueOfEvent {
  readonly queue: string;
  readonly event: string;
}

/** Works a job off in the worker: at least once, so it is idempotent by `eventId`. */
export interface JobHandler {
  handle(data: JobData): Promise<void>;
}

/** A queue with what works it off. */
export interface JobSubscription extends JobHandler {
  readonly queue: string;
}

/** A job that follows an event, as a domain declares it. */
export interface FollowUp extends QueueOfEvent {
  readonly handler: Type<JobHandler>;
}

/** A job that a command sends by itself, as a domain declares it. */
export interface Errand {
  readonly queue: string;
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
    readonly errands?: readonly Errand[];
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
    for (const queue of this.byEvent.get(event) ?? []) await this.send(queue, { ...data, event }, manager);
  }

  /** Queues one job on the caller's open transaction; nobody takes it up before `at`. */
  async send(queue: string, data: JobData, manager: EntityManager, at?: Date): Promise<void> {
    const db = { executeSql: (sql: string, values?: unknown[]) => execute(manager, sql, values) };
    await this.boss.send(queue, data, { db, ...(at && { startAfter: at }) });
  }
}

async function execute(manager: EntityManager, sql: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
  const result: unknown = await manager.query(sql, values);
  return { rows: Array.isArray(result) ? result : [] };
}
