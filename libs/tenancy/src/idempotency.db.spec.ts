import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@jiyue/kernel';
import { type TestBed, testBed, type TestTenant } from '@jiyue/testing';
import fc from 'fast-check';
import type { Scope } from './scope.js';
import { IdempotencyKeyReused } from './tenancy.errors.js';

const NOTED = { name: 'test.noted', subject: 'Site', label: { zh: '测试', en: 'test' } };
const actor = { userId: newId(), name: '测试', may: () => true };

/** One attempt of many under the same key: when it comes, how long it works, and whether it dies on the way. */
interface Attempt {
  readonly afterMs: number;
  readonly worksMs: number;
  readonly dies: 'never' | 'before the work' | 'after the work';
  /** Asks for something else under the same key. */
  readonly isOther: boolean;
}

const attempts = fc.array(
  fc.record<Attempt>({
    afterMs: fc.nat(12),
    worksMs: fc.nat(6),
    dies: fc.constantFrom('never', 'never', 'before the work', 'after the work'),
    isOther: fc.integer({ min: 0, max: 5 }).map((dice) => dice === 0),
  }),
  { minLength: 1, maxLength: 5 },
);

describe('any interleaving of attempts under one key', () => {
  let bed: TestBed;
  let town: TestTenant;
  beforeAll(async () => {
    bed = await testBed();
    town = await bed.newTenant();
  });
  afterAll(() => bed.close());

  const effectsOf = (key: string) =>
    bed.superuser<{ asked: string }>(
      `select payload ->> 'asked' as asked from journal_activity where request_id = $1`,
      [key],
    );

  const tryIt = async (key: string, { afterMs, worksMs, dies, isOther }: Attempt) => {
    await sleep(afterMs);
    const digest = isOther ? 'other' : 'same';
    const scope: Scope = {
      tenantId: town.siteId,
      actor,
      requestId: key,
      now: new Date(),
      idempotency: { key, digest },
    };
    return bed.db.write(scope, async () => {
      if (dies === 'before the work') throw new Error('died');
      const id = await bed.journal.record(scope, NOTED, { asked: digest }, { subjectId: town.siteId });
      await sleep(worksMs);
      if (dies === 'after the work') throw new Error('died');
      return { id, digest };
    });
  };

  it('has one effect and one answer, and none for whoever asks for something else', async () => {
    await fc.assert(
      fc.asyncProperty(attempts, async (planned) => {
        const key = newId();
        const ends = await Promise.allSettled(planned.map((attempt) => tryIt(key, attempt)));
        const answers = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
        const effects = await effectsOf(key);
        expect(effects).toHaveLength(answers.length > 0 ? 1 : 0);
        expect(new Set(answers.map(({ id }) => id)).size).toBeLessThanOrEqual(1);
        ends.forEach((end, at) => {
          const isOther = planned[at]?.isOther ? 'other' : 'same';
          if (end.status === 'fulfilled') expect(end.value.digest).toBe(isOther);
          else if (end.reason instanceof IdempotencyKeyReused) expect(effects[0]?.asked).not.toBe(isOther);
          else expect(end.reason).toEqual(new Error('died'));
        });
      }),
      { numRuns: 120 },
    );
  }, 180_000);
});
