import { describe, expect, it } from '@jest/globals';
import { type DeskStep, inOrder, judgedIn, returnedShare } from './desk.model.js';

const step = (key: string, passed = 1, returned = 0): DeskStep => ({
  key,
  passed,
  returned,
  waited: { half: 1, most: 2 },
});

describe('the figures of the desk', () => {
  it('list steps in the order of the way', () => {
    const steps = ['publish', 'final', 'review', 'first'].map((key) => step(key));
    expect(inOrder(steps).map(({ key }) => key)).toEqual(['review', 'first', 'final', 'publish']);
  });

  it('count what was judged without publications', () => {
    expect(judgedIn([step('review', 3, 1), step('publish', 9)])).toEqual({ passed: 3, returned: 1 });
  });

  it('give the share that was sent back, and none of nothing', () => {
    expect(returnedShare({ passed: 2, returned: 1 })).toBe(33);
    expect(returnedShare({ passed: 0, returned: 0 })).toBeNull();
  });
});
