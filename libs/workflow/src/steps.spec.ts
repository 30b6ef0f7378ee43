import { describe, expect, it } from '@jest/globals';
import { nextStep, type StepRule, stepProblems } from './steps.js';

const REVIEW: StepRule = { key: 'review', role: 'reviewer' };
const PICTURES: StepRule = { key: 'secrecy', role: 'secrecy', when: { field: 'hasImage', is: true } };

describe('steps', () => {
  it('are taken in order, each once', () => {
    expect(nextStep([REVIEW, PICTURES], { hasImage: true }, [])).toBe(REVIEW);
    expect(nextStep([REVIEW, PICTURES], { hasImage: true }, ['review'])).toBe(PICTURES);
    expect(nextStep([REVIEW, PICTURES], { hasImage: true }, ['review', 'secrecy'])).toBeNull();
  });

  it('are asked for where their condition is true', () => {
    expect(nextStep([REVIEW, PICTURES], { hasImage: false }, ['review'])).toBeNull();
    expect(nextStep([REVIEW, PICTURES], {}, ['review'])).toBeNull();
  });

  it('may stand when they are known, each once, taken by those who judge', () => {
    expect(stepProblems([REVIEW, PICTURES], ['hasImage'])).toEqual([]);
    expect(stepProblems([{ ...REVIEW, limit: { count: 4, unit: 'hours' } }], [])).toEqual([]);
    expect(stepProblems([], [])).toEqual([]);
  });

  it.each([
    ['an unknown step', [{ ...REVIEW, key: 'blessing' }], 'steps.0.key'],
    ['a role that judges nothing', [{ ...REVIEW, role: 'editor' as const }], 'steps.0.role'],
    ['a fact that the subject does not have', [PICTURES], 'steps.0.when'],
    ['no time at all', [{ ...REVIEW, limit: { count: 0, unit: 'hours' as const } }], 'steps.0.limit.count'],
    ['more than a month', [{ ...REVIEW, limit: { count: 31, unit: 'days' as const } }], 'steps.0.limit.count'],
    ['a step twice', [REVIEW, REVIEW], 'steps.1.key'],
  ])('may not hold %s', (_what, steps, field) => {
    expect(stepProblems(steps, ['isLive'])).toMatchObject([{ field }]);
  });

  it('are not more than a text can wait for', () => {
    expect(stepProblems(Array<StepRule>(6).fill(REVIEW), [])).toContainEqual({ field: 'steps', rule: 'arrayMaxSize' });
  });
});
