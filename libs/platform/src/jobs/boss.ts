import { ROLE } from '@jiyue/tenancy';
import { type Job, type JobResult, PgBoss } from 'pg-boss';
import { withoutValues } from '../log.js';
import type { ClockHandler, ClockJob, JobData, JobSubscription } from './jobs.js';

/** Where pg-boss keeps its jobs. */
export const SCHEMA = 'pgboss';
/** Where a job lies after its last retry; a growing count is an alarm. */
export const DEAD_LETTERS = 'dead-letters';

// A worker that dies says nothing: its job is given to another when its heartbeat has been missing for so long.
const HEARTBEAT_SECONDS = 20;
const LOOK_EVERY_SECONDS = 15;
// A dead letter waits for a person, over any holiday.
const KEPT_LONG = { retentionSeconds: 90 * 24 * 3600 } as const;
// Longer and longer pauses, half an hour in all: a virus scanner alone takes minutes to load its signatures.
const RETRIES = {
  retryLimit: 12,
  retryBackoff: true,
  retryDelayMax: 300,
  heartbeatSeconds: HEARTBEAT_SECONDS,
} as const;

/** pg-boss for processes that only send: no timers, no maintenance. */
export function sendingBoss(connectionString: string): PgBoss {
  return new PgBoss({ connectionString, schema: SCHEMA, migrate: false, supervise: false, schedule: false, max: 1 });
}

/** pg-boss for the worker: listens, retries, schedules. */
export function workingBoss(connectionString: string): PgBoss {
  return new PgBoss({
    connectionString,
    schema: SCHEMA,
    migrate: false,
    useListenNotify: true,
    max: 4,
    superviseIntervalSeconds: LOOK_EVERY_SECONDS,
    monitorIntervalSeconds: LOOK_EVERY_SECONDS,
  });
}

// The jobs role works with what lies there; the api role puts jobs in, in its own transactions, and sees of those that are
// there no more than their ids, which PostgreSQL asks for where a row is returned.
const RIGHTS = [
  `revoke all on all tables in schema ${SCHEMA} from ${ROLE.api}`,
  `grant usage on schema ${SCHEMA} to ${ROLE.api}, ${ROLE.jobs}`,
  `grant execute on all functions in schema ${SCHEMA} to ${ROLE.api}, ${ROLE.jobs}`,
  `grant select, insert, update, delete on all tables in schema ${SCHEMA} to ${ROLE.jobs}`,
  `grant select on ${SCHEMA}.queue to ${ROLE.api}`,
  `grant insert, select (id, start_after) on ${SCHEMA}.job, ${SCHEMA}.job_common to ${ROLE.api}`,
];

/** Installs or updates pg-boss' schema as the owner, and lets the roles that serve work with it. */
export async function migrateJobs(connectionString: string, queues: readonly string[]): Promise<void> {
  const boss = new PgBoss({ connectionString, schema: SCHEMA, supervise: false, schedule: false, max: 1 });
  boss.on('error', () => undefined);
  await boss.start();
  try {
    await boss.createQueue(DEAD_LETTERS, KEPT_LONG);
    await boss.updateQueue(DEAD_LETTERS, KEPT_LONG);
    for (const queue of queues) {
      await boss.createQueue(queue, { notify: true, deadLetter: DEAD_LETTERS, ...RETRIES });
      await boss.updateQueue(queue, RETRIES); // of a database that an earlier release made
    }
    const db = boss.getDb();
    for (const right of RIGHTS) await db.executeSql(right);
  } finally {
    await boss.stop({ graceful: false });
  }
}

// One job at a time and a look every two seconds would take an hour for what a burst leaves in a minute.
const BATCHES = {
  batchSize: 5,
  burstWhenBatchFull: true,
  perJobResults: true,
  notifyPollingIntervalSeconds: 2,
} as const;

/** Starts a worker for each subscription; each job of a batch succeeds or is retried by itself. */
export async function startWorkers(boss: PgBoss, subscriptions: readonly JobSubscription[]): Promise<void> {
  for (const subscription of subscriptions) {
    await boss.work(subscription.queue, BATCHES, (jobs: Job<JobData>[]) =>
      Promise.all(jobs.map((job) => resultOf(subscription, job))),
    );
  }
}

/** A job of the clock with what does it. */
export interface ClockWork extends Pick<ClockJob, 'queue' | 'cron'> {
  readonly handler: ClockHandler;
}

/** Puts the jobs of the clock on its schedule, in the time of Shanghai, and starts a worker for each. */
export async function startClock(boss: PgBoss, works: readonly ClockWork[]): Promise<void> {
  for (const { queue, cron, handler } of works) {
    await boss.work(queue, { pollingIntervalSeconds: 2 }, () => handler.tick(new Date()));
    await boss.schedule(queue, cron, null, { tz: 'Asia/Shanghai' });
  }
  const wanted = new Set(works.map(({ queue }) => queue));
  for (const { name } of await boss.getSchedules()) if (!wanted.has(name)) await boss.unschedule(name);
}

async function resultOf(subscription: JobSubscription, { id, data }: Job<JobData>): Promise<JobResult> {
  try {
    await subscription.handle(data);
    return { id, status: 'completed' };
  } catch (error) {
    return { id, status: 'failed', output: { message: withoutValues(error) } };
  }
}
