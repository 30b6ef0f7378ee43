import type { PgBoss } from 'pg-boss';
import { DEAD_LETTERS } from './boss.js';
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
    return queues
      .filter(({ name }) => !name.startsWith('__') && name !== DEAD_LETTERS)
      .map(({ name, queuedCount, activeCount, failedCount }) => ({
        queue: name,
        waiting: queuedCount,
        running: activeCount,
        failed: failedCount,
      }))
      .sort((a, b) => b.waiting - a.waiting || a.queue.localeCompare(b.queue));
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
