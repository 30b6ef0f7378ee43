import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@jiyue/kernel';
import { type TestBed, testBed, type TestTenant } from '@jiyue/testing';
import { ExpireAnswers } from './expire-answers.js';

const HOUR = 3_600_000;

describe('stored answers', () => {
  let bed: TestBed;
  beforeAll(async () => {
    bed = await testBed();
  });
  afterAll(() => bed.close());

  const anAnswer = (town: TestTenant, key: string, hoursAgo: number) =>
    bed.superuser(
      `insert into tenancy_idempotency (tenant_id, person_id, key, digest, answer, created_at) values ($1, $2, $3, 'd', '{}', $4)`,
      [town.siteId, newId(), key, new Date(Date.now() - hoursAgo * HOUR)],
    );
  const keysOf = async (...towns: TestTenant[]) => {
    const rows = await bed.superuser<{ key: string }>(
      'select key from tenancy_idempotency where tenant_id = any($1) order by key',
      [towns.map(({ siteId }) => siteId)],
    );
    return rows.map(({ key }) => key);
  };

  it('are forgotten after a day, on every site', async () => {
    const [one, other] = [await bed.newTenant(), await bed.newTenant()];
    await anAnswer(one, 'old-of-one', 25);
    await anAnswer(one, 'young-of-one', 23);
    await anAnswer(other, 'old-of-other', 25);
    await new ExpireAnswers(bed.db).tick(new Date());
    expect(await keysOf(one, other)).toEqual(['young-of-one']);
  });
});
