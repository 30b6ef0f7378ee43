import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { publishedArrangements } from '../arrangement/published.js';
import { WorkCalendar } from '../arrangement/work-calendar.js';
import { addDays, type Day, daysBetween } from '../day/day.js';
import { CLOCK_RULES, type ClockRule } from './clock-rule.js';
import { deadline, type Pause } from './deadline.js';

const calendar = new WorkCalendar(publishedArrangements());
const days = fc.integer({ min: 0, max: 700 }).map((number) => addDays('2025-01-01', number));
const amounts = fc.integer({ min: 1, max: 40 });
const rule = (given: Partial<ClockRule>): ClockRule => ({ ...CLOCK_RULES.message, ...given });
const dueOf = (start: Day, amount: number, pauses: readonly Pause[] = []): string =>
  deadline(start, rule({ amount }), calendar, { pauses }).due ?? '';

describe('a count of working days', () => {
  it('says of each day what it does, why, and by which arrangement', () => {
    const { due, explanation } = deadline('2026-09-24', rule({ amount: 3 }), calendar);
    expect(due).toBe('2026-09-30');
    expect(explanation.map(({ date, verdict, why, name }) => [date, verdict, why, name])).toEqual([
      ['2026-09-24', 'start', 'weekday', null],
      ['2026-09-25', 'skipped', 'holiday', '中秋节'],
      ['2026-09-26', 'skipped', 'holiday', '中秋节'],
      ['2026-09-27', 'skipped', 'holiday', '中秋节'],
      ['2026-09-28', 'counted', 'weekday', null],
      ['2026-09-29', 'counted', 'weekday', null],
      ['2026-09-30', 'due', 'weekday', null],
    ]);
    expect(explanation[1]?.source).toBe('国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）');
  });
  it('counts a make-up Saturday', () => {
    const { explanation } = deadline('2026-10-08', rule({ amount: 2 }), calendar);
    expect(explanation.at(-1)).toMatchObject({ date: '2026-10-10', verdict: 'due', why: 'makeup', name: '国庆节调休' });
  });
  it('counts the first day only where the rule says so, and only when it is worked', () => {
    expect(deadline('2026-03-02', rule({ amount: 1, countsFirstDay: true }), calendar).due).toBe('2026-03-02');
    expect(deadline('2026-03-07', rule({ amount: 1, countsFirstDay: true }), calendar).due).toBe('2026-03-09');
  });
  it('ends on a working day', () => {
    fc.assert(fc.property(days, amounts, (start, amount) => calendar.judge(dueOf(start, amount)).isWorking));
  });
  it('never ends earlier when it begins later', () => {
    fc.assert(
      fc.property(days, days, amounts, (one, other, amount) =>
        one <= other ? dueOf(one, amount) <= dueOf(other, amount) : dueOf(other, amount) <= dueOf(one, amount),
      ),
    );
  });
  it('is the sum of its parts', () => {
    fc.assert(
      fc.property(
        days,
        amounts,
        amounts,
        (start, one, other) => dueOf(start, one + other) === dueOf(dueOf(start, one), other),
      ),
    );
  });
  it('explains as many counted days as it counts, without a gap', () => {
    fc.assert(
      fc.property(days, amounts, (start, amount) => {
        const { explanation } = deadline(start, rule({ amount }), calendar);
        const counted = explanation.filter(({ verdict }) => verdict === 'counted' || verdict === 'due');
        return counted.length === amount && explanation.every(({ date }, index) => date === addDays(start, index));
      }),
    );
  });
});

describe('calendar days and months', () => {
  it('end on the day itself, unless the rule moves an end on a day off', () => {
    const given = { unit: 'calendar-days', amount: 30 } as const;
    expect(deadline('2026-09-01', rule(given), calendar).due).toBe('2026-10-01');
    const rolled = deadline('2026-09-01', rule({ ...given, rollsOver: true }), calendar);
    expect(rolled.due).toBe('2026-10-08');
    expect(rolled.explanation.slice(-8).map(({ verdict }) => verdict)).toEqual([...Array(7).fill('skipped'), 'due']);
    expect(rolled.counted).toBe(30);
  });
  it('count months to the same day of the month', () => {
    expect(deadline('2026-08-31', rule({ unit: 'months', amount: 3 }), calendar).due).toBe('2026-11-30');
  });
  it('are provisional only when their end depends on an unknown year', () => {
    const given = { unit: 'calendar-days', amount: 10 } as const;
    expect(deadline('2026-12-28', rule(given), calendar)).toMatchObject({ due: '2027-01-07', isProvisional: false });
    expect(deadline('2026-12-28', rule({ ...given, rollsOver: true }), calendar).isProvisional).toBe(true);
  });
});

describe('a pause', () => {
  it('begins after its first day and counts on after its last', () => {
    const pauses = [{ from: '2026-03-03', until: '2026-03-05' }];
    const { due, explanation } = deadline('2026-03-02', rule({ amount: 3 }), calendar, { pauses });
    expect(due).toBe('2026-03-09');
    expect(explanation.map(({ verdict }) => verdict)).toEqual([
      ...['start', 'counted', 'paused', 'paused', 'counted', 'skipped', 'skipped', 'due'],
    ]);
  });
  it('without an end leaves no due day, but says how far the count had come', () => {
    const pauses = [{ from: '2026-03-03', until: null }];
    expect(deadline('2026-03-02', rule({ amount: 3 }), calendar, { pauses })).toMatchObject({ due: null, counted: 1 });
  });
  it('after the due day changes nothing', () => {
    expect(dueOf('2026-03-02', 3, [{ from: '2026-03-05', until: null }])).toBe('2026-03-05');
  });
  it('of one day changes nothing', () => {
    fc.assert(
      fc.property(days, amounts, fc.nat(20), (start, amount, after) => {
        const day = addDays(start, after);
        return dueOf(start, amount, [{ from: day, until: day }]) === dueOf(start, amount);
      }),
    );
  });
  it('moves the end of calendar days by its length', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 9 }), fc.nat(30), (start, after, length) => {
        const pauses = [{ from: addDays(start, after), until: addDays(start, after + length) }];
        const { due } = deadline(start, rule({ unit: 'calendar-days', amount: 10 }), calendar, { pauses });
        return daysBetween(start, due ?? start) === 10 + length;
      }),
    );
  });
  it('holds the end where a rule moves it into a pause', () => {
    const pauses = [{ from: '2026-10-01', until: '2026-10-09' }];
    const given = rule({ unit: 'calendar-days', amount: 30, rollsOver: true });
    expect(deadline('2026-09-01', given, calendar, { pauses }).due).toBe('2026-10-10');
  });
});

describe('an extension', () => {
  it('lengthens the count: fifteen working days instead of seven', () => {
    const extended = deadline('2026-02-13', CLOCK_RULES.message, calendar, { extended: 8 });
    expect(extended.due).toBe('2026-03-12');
  });
});
