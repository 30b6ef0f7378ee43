import type { PgBoss } from 'pg-boss';
import { DEAD_LETTERS, SCHEMA } from './boss.js';
import type { JobData } from './jobs.js';

/** A job that failed to the last retry: nothing happens with it until somebody decides. */
export interface DeadLetter {
  readonly id: string;
  readonly queue: string;
  /** The site it happened on; null for jobs of the clock. */
  readonly siteId: string | null;
  readonly diedAt: Date;
  /** What the last try said, without values. */
  readonly reason: string;
}

/** How much lies in a queue. */
export interface QueueState {
  readonly queue: string;
  readonly waiting: number;
  readonly running: number;
  /** Failed lately, and not yet tried to the last. */
  readonly failed: number;
  /** How long the longest waiting of its jobs could have been done already; 0 when none is due. */
  readonly overdueSeconds: number;
}

const REASON_LENGTH = 200;
// More than a screen shows means the cause is one, and its queue says it.
const MOST = 200;

/** The queues as the platform's operator sees them. Works as the jobs role, which alone may look into them. */
export class JobDesk {
  constructor(private readonly boss: PgBoss) {}

  /** The oldest dead letters. */
  async deadLetters(): Promise<DeadLetter[]> {
    return this.read({ limit: MOST });
  }

  /** One of them; null when it was taken meanwhile. */
  async find(id: string): Promise<DeadLetter | null> {
    const [letter] = await this.read({ id });
    return letter ?? null;
  }

  /** How many there are: any at all is an alarm. */
  async deadCount(): Promise<number> {
    const [queue] = await this.boss.getQueueStats(DEAD_LETTERS);
    return queue?.queuedCount ?? 0;
  }

  /** Gives a dead letter back to its queue, as new. False when it was taken meanwhile. */
  async retry(id: string): Promise<boolean> {
    return (await this.boss.redrive(DEAD_LETTERS, { ids: [id] })) === 1;
  }

  /** Takes a dead letter away for good. */
  async discard(id: string): Promise<void> {
    await this.boss.deleteJob(DEAD_LETTERS, id);
  }

  /** Every queue, the fullest first. */
  async queues(): Promise<QueueState[]> {
    const queues = await this.boss.getQueues();
    const overdue = await this.overdue();
    return queues
      .filter(({ name }) => !name.startsWith('__') && name !== DEAD_LETTERS)
      .map(({ name, queuedCount, activeCount, failedCount }) => ({
        queue: name,
        waiting: queuedCount,
        running: activeCount,
        failed: failedCount,
        overdueSeconds: overdue.get(name) ?? 0,
      }))
      .sort((a, b) => b.waiting - a.waiting || a.queue.localeCompare(b.queue));
  }

  // What waits for its time is not due before it.
  private async overdue(): Promise<Map<string, number>> {
    const { rows } = await this.boss.getDb().executeSql(
      `select name, extract(epoch from now() - min(start_after))::int as seconds from ${SCHEMA}.job
        where state in ('created', 'retry') and start_after <= now() group by name`,
    );
    return new Map((rows as { name: string; seconds: number }[]).map(({ name, seconds }) => [name, seconds]));
  }

  private async read(which: { id: string } | { limit: number }): Promise<DeadLetter[]> {
    const jobs = await this.boss.findJobs<Partial<JobData> | null>(DEAD_LETTERS, { queued: true, ...which });
    return jobs.map(({ id, data, sourceName, sourceOutput, createdOn }) => ({
      id,
      queue: sourceName ?? '',
      siteId: data?.tenantId ?? null,
      diedAt: createdOn,
      reason: reasonOf(sourceOutput),
    }));
  }
}

function reasonOf(output: object | null): string {
  const message: unknown = output && Reflect.get(output, 'message');
  const [first = ''] = typeof message === 'string' ? message.split('\n') : [];
  return first.slice(0, REASON_LENGTH);
}
