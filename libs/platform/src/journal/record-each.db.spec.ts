import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@jiyue/kernel';

import type { Scope } from '@jiyue/tenancy';
import { type TestBed, testBed, type TestTenant } from '@jiyue/testing';
import { defineEvent } from './domain-event.js';

const Noted = defineEvent<{ n: number }>('test.noted', 'Note', { zh: '记下', en: 'noted' });
const told = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ payload: { n }, change: { subjectId: newId(), title: `第${n}条` } }));

describe('many changes in one transaction', () => {
  let bed: TestBed;
  let town: TestTenant;
  let scope: Scope;
  beforeAll(async () => {
    bed = await testBed({ subscriptions: [] });
    town = await bed.newTenant();
    scope = await bed.as(town, await bed.person(town, { roles: ['editor'] }), []);
  });
  afterAll(() => bed.close());

  it('leave an activity each, in their order', async () => {
    const before = (await bed.activities(town)).length;
    await bed.db.writeMany(scope, async () => bed.journal.recordEach(scope, Noted, told(3)));
    expect((await bed.activities(town)).slice(before).map(({ payload }) => payload)).toEqual([
      { n: 0 },
      { n: 1 },
      { n: 2 },
    ]);
  });

  it('commit only with as many activities as there are changes', async () => {
    const before = (await bed.activities(town)).length;
    const short = bed.db.writeMany(scope, async () => {
      await bed.journal.recordEach(scope, Noted, told(2));
      return [1, 2, 3];
    });
    await expect(short).rejects.toThrow('3 changes record as many activities, not 2');
    expect(await bed.activities(town)).toHaveLength(before);
  });

  it('need none when nothing changed', async () => {
    expect(await bed.db.writeMany(scope, async () => [])).toEqual([]);
  });

  it('are no command: a command still records exactly one', async () => {
    const two = bed.db.write(scope, () => bed.journal.recordEach(scope, Noted, told(2)));
    await expect(two).rejects.toThrow('exactly one activity, not 2');
  });
});
