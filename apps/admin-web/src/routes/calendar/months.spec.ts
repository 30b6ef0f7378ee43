import { describe, expect, it } from '@jest/globals';
import { type CalendarDay, monthsOf, spansOf, weekdayOf, weeksOf } from './months.js';

const day = (date: string, why: CalendarDay['why'] = 'WEEKDAY', name: string | null = null): CalendarDay => ({
  date,
  why,
  name,
  isWorking: why === 'WEEKDAY' || why === 'MAKEUP',
});

describe('a month', () => {
  it('begins under its weekday and fills its last week', () => {
    const days = Array.from({ length: 28 }, (_, n) => day(`2027-02-${String(n + 1).padStart(2, '0')}`));
    expect(weeksOf(days)).toHaveLength(4); // 2027-02-01 is a Monday
    const [first = []] = weeksOf([day('2026-10-01'), day('2026-10-02')]);
    expect(first.map((cell) => cell?.date.slice(8) ?? '')).toEqual(['', '', '', '01', '02', '', '']);
  });

  it('holds the days of the month only', () => {
    const months = monthsOf([day('2026-01-31'), day('2026-02-01'), day('2026-12-31')]);
    expect(months.map(({ length }) => length)).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  it('names neighbouring days off of one festival together', () => {
    const days = [
      day('2026-09-30'),
      day('2026-10-01', 'HOLIDAY', '国庆节'),
      day('2026-10-02', 'HOLIDAY', '国庆节'),
      day('2026-10-10', 'MAKEUP', '国庆节调休'),
    ];
    expect(spansOf(days)).toEqual([
      { from: '2026-10-01', to: '2026-10-02', why: 'HOLIDAY', name: '国庆节' },
      { from: '2026-10-10', to: '2026-10-10', why: 'MAKEUP', name: '国庆节调休' },
    ]);
  });
});

describe('a weekday', () => {
  it('is counted from Monday, and none for a day that does not exist', () => {
    expect(['2026-10-12', '2026-10-11', '2027-02-29', '2027-1'].map(weekdayOf)).toEqual([1, 7, undefined, undefined]);
  });
});
