import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { FailureLog } from './failure-log.js';
import { ApiUnavailable } from './public-api.js';

describe('what was not served', () => {
  const told: unknown[] = [];
  const log = { error: (line: unknown) => void told.push(line) };
  const away = (what: string) => new ApiUnavailable(what);
  beforeEach(() => {
    told.length = 0;
    jest.useFakeTimers();
  });
  afterEach(() => void jest.useRealTimers());

  it('is told at once, then once a second with how often it was', () => {
    const failures = new FailureLog(log as never);
    const errors = ['a', 'b', 'c', 'd'].map(away);
    for (const error of errors) failures.take(error);
    expect(told).toEqual([{ err: errors[0], count: 1 }]);
    jest.advanceTimersByTime(1_000);
    expect(told).toEqual([
      { err: errors[0], count: 1 },
      { err: errors[3], count: 3 },
    ]);
  });

  it('is told at once again after a quiet second', () => {
    const failures = new FailureLog(log as never);
    failures.take(away('a'));
    jest.advanceTimersByTime(2_000);
    failures.take(away('b'));
    expect(told).toHaveLength(2);
  });

  it('is told each time where it is a defect', () => {
    const failures = new FailureLog(log as never);
    for (const what of ['a', 'b', 'c']) failures.take(new Error(what));
    expect(told).toHaveLength(3);
  });
});
