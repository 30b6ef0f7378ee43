import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@jiyue/kernel';
import { type TestBed, testBed } from '@jiyue/testing';
import type { PgBoss } from 'pg-boss';
import { migrateJobs, sendingBoss, startWorkers, workingBoss } from './boss.js';
import type { JobData } from './jobs.js';

const QUEUE = 'test-noted';
const BACKLOG = 60;

describe('the worker', () => {
  let bed: TestBed;
  let worker: PgBoss;
  let sender: PgBoss;
  const tries = new Map<string, number>();
  beforeAll(async () => {
    bed = await testBed();
    await migrateJobs(bed.urlOf('owner'), [QUEUE]);
    [worker, sender] = [workingBoss(bed.urlOf('jobs')), sendingBoss(bed.urlOf('jobs'))];
    await Promise.all([worker.start(), sender.start()]);
  });
  afterAll(async () => {
    await Promise.all([worker, sender].map((boss) => boss.stop({ graceful: false })));
    await bed.close();
  });

  const handle = async ({ eventId, payload }: JobData) => {
    const before = tries.get(eventId) ?? 0;
    tries.set(eventId, before + 1);
    if ('failsFirst' in payload && before === 0) throw new Error('not yet');
  };
  const done = async () => {
    const [row] = await bed.superuser<{ count: string }>(
      `select count(*) from pgboss.job where name = $1 and state = 'completed'`,
      [QUEUE],
    );
    return Number(row?.count);
  };

  it('works a backlog off at once, and retries alone what failed among it', async () => {
    for (let n = 0; n < BACKLOG; n += 1) {
      const payload = n === 7 ? { failsFirst: true } : {};
      await sender.send(QUEUE, { eventId: `${newId()}-${n}`, tenantId: newId(), payload });
    }
    await startWorkers(worker, [{ queue: QUEUE, handle }]);
    const limit = Date.now() + 60_000;
    while ((await done()) < BACKLOG && Date.now() < limit) await sleep(100);
    expect(await done()).toBe(BACKLOG);
    expect([...tries.values()].filter((count) => count !== 1)).toEqual([2]);
  }, 90_000);

  it('watches its jobs by their heartbeat, and asks for half an hour', async () => {
    const queue = await worker.getQueue(QUEUE);
    expect(queue).toMatchObject({ heartbeatSeconds: 20, retryLimit: 12 });
  });
});
