import { describe, expect, it } from '@jest/globals';
import { instantOf } from './instant.scalar.js';

describe('a moment in an input', () => {
  it('is read with its zone', () => {
    expect(instantOf('2026-11-28T23:59:59+08:00')).toEqual(new Date('2026-11-28T15:59:59Z'));
  });

  it.each([
    '2026-02-30',
    '2026-02-30T00:00:00Z',
    '2026-13-01',
    '0026-01-01',
    '9999-01-01',
    '+275760-09-13',
    '昨天',
    '2026-01-01T25:00:00Z',
  ])('is none when the calendar has no such day: %s', (written) => {
    expect(instantOf(written).getTime()).toBeNaN();
  });
});
