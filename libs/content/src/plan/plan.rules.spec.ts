import { describe, expect, it } from '@jest/globals';
import { requireAhead, requireLater } from './plan.rules.js';

const NOW = new Date('2026-03-02T01:00:00Z');
const after = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000);

describe('a time that something is ordered for', () => {
  it('may be the next second, and up to a year and a day away', () => {
    expect(() => requireAhead(after(1), NOW, 'at')).not.toThrow();
    expect(() => requireAhead(after(366 * 24 * 3600), NOW, 'at')).not.toThrow();
  });

  it.each([
    ['this very moment', 0],
    ['yesterday', -24 * 3600],
    ['later than a year and a day', 366 * 24 * 3600 + 1],
  ])('may not be %s: nothing is back-dated', (_what, seconds) => {
    expect(() => requireAhead(after(seconds), NOW, 'at')).toThrow(
      expect.objectContaining({ code: 'CONTENT.TIME_NOT_AHEAD', fields: [{ field: 'at', rule: 'isAhead' }] }),
    );
  });

  it('takes nothing down before it is published', () => {
    expect(() => requireLater(after(2), after(1))).not.toThrow();
    expect(() => requireLater(after(1), after(1))).toThrow(
      expect.objectContaining({ code: 'CONTENT.WITHDRAWAL_BEFORE_PUBLICATION' }),
    );
  });
});
