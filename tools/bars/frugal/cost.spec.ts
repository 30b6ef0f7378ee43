import { expect, it } from '@jest/globals';
import { leastOf } from './cost.ts';

it.each([
  ['once too little', [5, 6, 6, 7, 6], 6],
  ['mostly too much', [9, 6, 8, 6, 7], 6],
  ['each time another', [9, 8, 7], 7],
])('what was measured %s costs what it cost twice at least', (_what, measured, cost) => {
  expect(leastOf(measured)).toBe(cost);
});
