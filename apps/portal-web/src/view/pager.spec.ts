import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pageNumbers } from './pager.js';

describe('page numbers', () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [1, 62, [1, 2, 3, 4, 5, null, 62]],
    [30, 62, [1, null, 28, 29, 30, 31, 32, null, 62]],
    [62, 62, [1, null, 58, 59, 60, 61, 62]],
    [4, 7, [1, 2, 3, 4, 5, 6, 7]],
  ])('on page %i of %i', (page, count, expected) => {
    expect(pageNumbers(page, count)).toEqual(expected);
  });

  it('always holds the first, the last and the present page, in order, without a gap of one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (a, b) => {
        const [page, count] = [Math.min(a, b), Math.max(a, b)];
        const numbers = pageNumbers(page, count).filter((number) => number !== null);
        expect(numbers).toEqual([...new Set(numbers)].sort((x, y) => x - y));
        expect(numbers).toEqual(expect.arrayContaining([1, page, count]));
      }),
    );
  });
});
