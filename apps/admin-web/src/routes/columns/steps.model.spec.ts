import { describe, expect, it } from '@jest/globals';
import { added, asInput, conditionOf, limitIn, limitOf, limitsFor, moved, whenOf } from './steps.model.js';

const review = { key: 'review', role: 'REVIEWER', when: null } as const;
const secrecy = { key: 'secrecy', role: 'SECRECY', when: null } as const;

describe('steps of a column', () => {
  it('grow by the first step that is not there yet, with the role that takes it', () => {
    expect(added([review])).toEqual([review, secrecy]);
  });

  it('change places with the one before', () => {
    expect(moved([review, secrecy], 1)).toEqual([secrecy, review]);
    expect(moved([review, secrecy], 0)).toEqual([review, secrecy]);
  });

  it('may take any time, or so long', () => {
    const quick = { ...review, limit: limitIn('6 hours') ?? null };
    expect([limitOf(review), limitIn('none')]).toEqual(['none', null]);
    expect(asInput([quick])).toEqual([{ ...review, limit: { count: 6, unit: 'hours' } }]);
    expect(limitsFor(quick)).toContain('6 hours');
    expect(limitsFor(review)).not.toContain('6 hours');
  });

  it('are asked for always, or where a fact is true', () => {
    expect([conditionOf(review), whenOf('always')]).toEqual(['always', null]);
    expect(conditionOf({ ...review, when: whenOf('hasImage') ?? null })).toBe('hasImage');
  });
});
