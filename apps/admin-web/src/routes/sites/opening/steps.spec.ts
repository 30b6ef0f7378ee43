import { describe, expect, it } from '@jest/globals';
import { missingIn, neighbour, resumeAt, stepOf } from './steps.js';

const item = (key: string, done: boolean) => ({ key, done, value: null, missing: done ? null : 'SITES.X' });

describe('steps of opening a site', () => {
  it('are taken up at the first step with something missing', () => {
    expect(resumeAt([item('domain', true), item('columns', false), item('reviewer', false)])).toBe('columns');
  });

  it('end at the checklist when nothing is missing', () => {
    expect(resumeAt([item('domain', true)])).toBe('check');
  });

  it('know where a missing point is filled in', () => {
    expect(['icp', 'publisher', 'columns'].map(stepOf)).toEqual(['domain', 'people', 'columns']);
  });

  it('list what is missing in a step only', () => {
    expect(missingIn('people', [item('admin', false), item('icp', false)])).toEqual([item('admin', false)]);
  });

  it('have neighbours, and ends', () => {
    expect([neighbour('basic', -1), neighbour('basic', 1), neighbour('check', 1)]).toEqual([
      undefined,
      'domain',
      undefined,
    ]);
  });
});
