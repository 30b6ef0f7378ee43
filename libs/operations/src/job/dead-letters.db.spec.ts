import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@jiyue/kernel';
import { DEAD_LETTERS, JobDesk, migrateJobs, partsOf, sendingBoss } from '@jiyue/platform';
import { type TestBed, type TestTenant, testBed } from '@jiyue/testing';
import type { PgBoss } from 'pg-boss';
import { operationsDomain } from '../operations.domain.js';
import { DiscardDeadLetter } from './commands/discard-dead-letter.js';
import { RetryDeadLetter } from './commands/retry-dead-letter.js';

const QUEUE = 'test-operations';
const policies = partsOf([operationsDomain], 'policy');

let bed: TestBed;
let boss: PgBoss;
let jobs: JobDesk;
let province: TestTenant;
beforeAll(async () => {
  bed = await testBed({ domains: [operationsDomain] });
  await migrateJobs(bed.urlOf('owner'), [QUEUE]);
  boss = sendingBoss(bed.urlOf('jobs'));
  await boss.start();
  jobs = new JobDesk(boss);
  province = await bed.newTenant({ level: 'province' });
});
afterAll(async () => {
  await boss.stop({ graceful: false });
  await bed.close();
});

/** A job that failed its only try. */
async function deadLetter(): Promise<string> {
  const data = { eventId: newId(), tenantId: province.siteId, payload: {} };
  await boss.send(QUEUE, data, { retryLimit: 0 });
  const [job] = await boss.fetch(QUEUE);
  await boss.fail(QUEUE, job?.id ?? '', { message: 'Error: the scanner said no\n at somewhere' });
  const letters = await jobs.deadLetters();
  return letters.at(-1)?.id ?? '';
}

const as = async (given: { on?: TestTenant; withSubtree?: boolean; role?: 'operator' | 'auditor' } = {}) => {
  const { on = province, withSubtree = true, role = 'operator' } = given;
  return bed.as(on, await bed.person(on, { roles: [role], withSubtree }), policies);
};
const retry = () => new RetryDeadLetter(bed.db, jobs, bed.journal);
const discard = () => new DiscardDeadLetter(bed.db, jobs, bed.journal);
const waiting = () => boss.findJobs(QUEUE, { queued: true });

describe('dead letters', () => {
  it('say where they come from and why, in one line', async () => {
    const id = await deadLetter();
    expect(await jobs.find(id)).toMatchObject({
      queue: QUEUE,
      siteId: province.siteId,
      reason: 'Error: the scanner said no',
    });
    expect(await jobs.deadCount()).toBeGreaterThan(0);
  });

  it('go back to their queue, and the trail says who gave them back', async () => {
    const id = await deadLetter();
    const before = (await waiting()).length;
    await retry().run(await as(), { id });
    expect([(await waiting()).length, await jobs.find(id)]).toEqual([before + 1, null]);
    expect((await bed.activities(province)).at(-1)).toMatchObject({ event: 'operations.dead-letter-retried' });
  });

  it('are taken away for good, and the trail says by whom', async () => {
    const id = await deadLetter();
    await discard().run(await as(), { id });
    expect(await jobs.find(id)).toBeNull();
    expect((await bed.activities(province)).at(-1)).toMatchObject({ event: 'operations.dead-letter-discarded' });
  });

  it('are not there a second time', async () => {
    const id = await deadLetter();
    await discard().run(await as(), { id });
    await expect(retry().run(await as(), { id })).rejects.toMatchObject({ code: 'OPERATIONS.DEAD_LETTER_NOT_FOUND' });
    await expect(discard().run(await as(), { id: 'x' })).rejects.toMatchObject({
      code: 'OPERATIONS.DEAD_LETTER_NOT_FOUND',
    });
  });

  it('are nothing for an auditor, for a grant without what lies below, or for a county', async () => {
    const id = await deadLetter();
    const county = await bed.newTenant({ parent: province });
    for (const scope of [await as({ role: 'auditor' }), await as({ withSubtree: false }), await as({ on: county })]) {
      expect(scope.actor.may('read', 'Job')).toBe(false);
      await expect(retry().run(scope, { id })).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
    }
    expect(await boss.findJobs(DEAD_LETTERS, { id })).toHaveLength(1);
  });
});
