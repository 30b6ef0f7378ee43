import { describe, expect, it } from '@jest/globals';
import chineseDays from 'chinese-days';
import { publishedArrangements } from './arrangement/published.js';
import { WorkCalendar } from './arrangement/work-calendar.js';
import { CLOCK_RULES, type ClockRule } from './deadline/clock-rule.js';
import { deadline } from './deadline/deadline.js';
import { GOLDEN_AMOUNTS, holidayFile, oracleDue, wallCalendar } from './golden.fixture.js';

const calendar = new WorkCalendar(publishedArrangements());
const wall = wallCalendar();
const workingDays = (amount: number): ClockRule => ({ ...CLOCK_RULES.message, amount });
const starts = wall.map(({ date }) => date).filter((date) => date < '2027');
const cases = starts.flatMap((start) => GOLDEN_AMOUNTS.map((amount) => ({ start, amount })));

describe('the golden calendar', () => {
  it('agrees with the oracle on every start day of the published years, for 3, 5, 7, 15 and 20 working days', () => {
    const wrong = cases.filter(
      ({ start, amount }) => deadline(start, workingDays(amount), calendar).due !== oracleDue(wall, start, amount),
    );
    expect(cases).toHaveLength(730 * 5);
    expect(wrong).toEqual([]);
  });

  it('agrees with a second witness about every day of the published years', () => {
    const different = starts.filter((date) => calendar.judge(date).isWorking !== chineseDays.isWorkday(date));
    expect(different).toEqual([]);
  });

  it('agrees with the second witness about every due day within the published years', () => {
    const within = cases.filter(({ start, amount }) => oracleDue(wall, start, amount) < '2027');
    const different = within.filter(
      ({ start, amount }) =>
        deadline(start, workingDays(amount), calendar).due !== chineseDays.findWorkday(amount, start),
    );
    expect(within.length).toBeGreaterThan(3_500);
    expect(different).toEqual([]);
  });

  it.each(holidayFile().testVectors)('$why', ({ received, workingDays: amount, due }) => {
    expect(deadline(received, workingDays(amount), calendar)).toMatchObject({ due, isProvisional: false });
  });

  it('says so whenever a count reaches into a year without an arrangement, and only then', () => {
    const wrong = cases.filter(({ start, amount }) => {
      const { due, isProvisional } = deadline(start, workingDays(amount), calendar);
      return isProvisional !== (due ?? '') >= '2027';
    });
    expect(wrong).toEqual([]);
  });
});
