import { describe, expect, it } from '@jest/globals';
import { arrangement2027, DAYS_2027 } from '../calendar.fixture.js';
import { type ArrangementRow, arrangementProblems, rowsOf } from './arrangement.rules.js';
import { publishedArrangements } from './published.js';

const problems = (change: Parameters<typeof arrangement2027>[0], named: string[] = []) =>
  arrangementProblems(arrangement2027(change), new Set(named));
const withRow = (row: Partial<ArrangementRow>) => [
  ...DAYS_2027,
  { date: '2027-06-10', kind: 'off', name: '端午节', ...row } as ArrangementRow,
];
const without = (name: string) => DAYS_2027.filter((day) => !day.name.startsWith(name));

describe('an arrangement', () => {
  it('is taken when it names the whole year', () => {
    expect(problems({})).toEqual([]);
  });

  it.each(publishedArrangements())('of $year as it was published is taken', (published) => {
    expect(arrangementProblems({ ...published, days: rowsOf(published) }, new Set())).toEqual([]);
  });

  it.each([
    ['a day that exists', { date: '2027-02-29' }, 'CALENDAR.NOT_A_DAY'],
    ['a day of its year', { date: '2028-01-01' }, 'CALENDAR.DATE_OUTSIDE_YEAR'],
    ['each day once', { date: '2027-05-01' }, 'CALENDAR.DATE_TWICE'],
    ['make-up workdays on weekends', { date: '2027-06-10', kind: 'makeup' }, 'CALENDAR.MAKEUP_ON_WEEKDAY'],
    ['a name for each day', { name: ' ' }, 'CALENDAR.WITHOUT_NAME'],
  ] as const)('names %s', (_, row, rule) => {
    expect(problems({ days: withRow(row) })).toEqual([{ field: `days.${DAYS_2027.length}`, rule }]);
  });

  it('names no day that another year’s arrangement names', () => {
    expect(problems({}, ['2027-01-01'])).toEqual([{ field: 'days.0', rule: 'CALENDAR.DATE_TWICE' }]);
  });

  it('may name the last days of the December before', () => {
    expect(problems({ days: withRow({ date: '2026-12-31', name: '元旦' }) })).toEqual([]);
  });

  it.each([
    ['元旦', 'CALENDAR.WITHOUT_NEW_YEAR'],
    ['春节', 'CALENDAR.WITHOUT_SPRING_FESTIVAL'],
    ['清明节', 'CALENDAR.WITHOUT_QINGMING'],
    ['劳动节', 'CALENDAR.WITHOUT_LABOUR_DAY'],
    ['端午节', 'CALENDAR.WITHOUT_DRAGON_BOAT'],
    ['中秋节', 'CALENDAR.WITHOUT_MID_AUTUMN'],
    ['国庆节', 'CALENDAR.WITHOUT_NATIONAL_DAY'],
  ])('does not leave %s out', (name, rule) => {
    expect(problems({ days: without(name) })).toEqual([{ field: 'days', rule }]);
  });

  it('says where it comes from, and when it was issued as a day that exists', () => {
    expect(problems({ documentNo: ' ', source: null, issued: '2026-11-31' })).toEqual([
      { field: 'source', rule: 'CALENDAR.WITHOUT_SOURCE' },
      { field: 'issued', rule: 'CALENDAR.NOT_A_DAY' },
    ]);
  });
});
