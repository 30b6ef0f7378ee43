import { addDays, type Day, daysBetween } from '../day/day.js';
import { type Arrangement, type DayJudgement, WorkCalendar } from './work-calendar.js';

/** A year of the calendar, day by day. */
export interface CalendarYear {
  readonly year: number;
  /** Null while the year has none: every figure is provisional then. */
  readonly arrangement: Arrangement | null;
  readonly days: readonly DayJudgement[];
  readonly workingDayCount: number;
}

/** Judges every day of a year by the arrangements that are known. */
export function calendarYear(year: number, arrangements: readonly Arrangement[]): CalendarYear {
  const calendar = new WorkCalendar(arrangements);
  const days = daysOf(year).map((day) => calendar.judge(day));
  const arrangement = arrangements.find((one) => one.year === year) ?? null;
  return { year, arrangement, days, workingDayCount: days.filter(({ isWorking }) => isWorking).length };
}

function daysOf(year: number): Day[] {
  const first = `${year}-01-01`;
  return Array.from({ length: daysBetween(first, `${year}-12-31`) + 1 }, (_, index) => addDays(first, index));
}
