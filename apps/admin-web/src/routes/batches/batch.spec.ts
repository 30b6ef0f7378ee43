import { describe, expect, it } from '@jest/globals';
import { percentOf, refusalOf, settledOf } from './batch.js';

const counts = { total: 300, done: 290, refused: 8, skipped: 1 };

describe('how far a batch is', () => {
  it('counts every item that has its result, whatever it is', () => {
    expect(settledOf(counts)).toBe(299);
  });
  it('is not a hundred while one item waits', () => {
    expect([percentOf(counts), percentOf({ ...counts, skipped: 2 })]).toEqual([99, 100]);
  });
});

describe('why an item was refused', () => {
  it('is a refusal like any other, with the values of its sentence', () => {
    const params = [{ name: 'role', value: 'operator' }];
    expect(refusalOf({ code: 'AUTH.GRANT_EXCEEDS_OWN', params })).toMatchObject({
      code: 'AUTH.GRANT_EXCEEDS_OWN',
      params: { role: 'operator' },
    });
    expect(refusalOf({ code: null, params: [] })).toBeNull();
  });
});
