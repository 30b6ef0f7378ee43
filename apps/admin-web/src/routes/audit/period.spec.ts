import { describe, expect, it } from '@jest/globals';
import dayjs from 'dayjs';
import { momentsOf, periodOf } from './period.js';

describe('period of a report', () => {
  it('is this month up to today when the address says nothing', () => {
    expect(periodOf('', '', dayjs('2026-10-12'))).toEqual({ from: '2026-10-01', to: '2026-10-12' });
  });

  it('takes the days of the address and ignores what is none', () => {
    expect(periodOf('2026-09-01', 'never', dayjs('2026-10-12'))).toEqual({ from: '2026-09-01', to: '2026-10-12' });
  });

  it('counts whole days of the province', () => {
    expect(momentsOf({ from: '2026-10-01', to: '2026-10-01' })).toEqual({
      from: '2026-09-30T16:00:00.000Z',
      to: '2026-10-01T15:59:59.999Z',
    });
  });
});
