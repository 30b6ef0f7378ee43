import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayOf, minuteOf } from './dates.js';

const CALENDAR = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

it.each([
  ['2026-11-20T01:30:59.999Z', '2026-11-20 09:30'],
  ['2025-12-31T16:00:00.000Z', '2026-01-01 00:00'],
  ['1988-07-01T00:00:00.000Z', '1988-07-01 09:00'],
])('%s is %s on the clocks of China', (instant, minute) => {
  expect(minuteOf(instant)).toBe(minute);
});

it('agrees with the calendar of zones at every moment', () => {
  const moments = fc.date({ min: new Date('1949-10-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, (moment) => {
      expect(minuteOf(moment.toISOString())).toBe(CALENDAR.format(moment));
      expect(dayOf(moment.toISOString())).toBe(CALENDAR.format(moment).slice(0, 10));
    }),
    { numRuns: 2000 },
  );
});
