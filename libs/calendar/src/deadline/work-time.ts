import type { WorkCalendar } from '../arrangement/work-calendar.js';
import { addDays, type Day, shanghaiDay } from '../day/day.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** When offices work, in hours of Shanghai: eight hours, as the State Council's rule of working time has it. */
const SHIFTS = [
  [9, 12],
  [13, 18],
] as const;
/** Hours of one working day. */
export const WORKING_HOURS = SHIFTS.reduce((sum, [from, to]) => sum + to - from, 0);

/** The instant at which so many minutes of working time have passed since `from`. */
export function workingMinutesAfter(from: Date, minutes: number, calendar: WorkCalendar): Date {
  let left = minutes * MINUTE;
  for (let day = shanghaiDay(from); ; day = addDays(day, 1)) {
    for (const [begins, ends] of shiftsOf(day, calendar)) {
      const start = Math.max(begins, from.getTime());
      if (ends <= start) continue;
      if (left <= ends - start) return new Date(start + left);
      left -= ends - start;
    }
  }
}

/** The end of office hours on the working day so many after the day of `from`, which itself does not count (民法典 201). */
export function workingDaysAfter(from: Date, days: number, calendar: WorkCalendar): Date {
  let day = shanghaiDay(from);
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (calendar.judge(day).isWorking) left -= 1;
  }
  return new Date(atHour(day, SHIFTS[1][1]));
}

function shiftsOf(day: Day, calendar: WorkCalendar): [number, number][] {
  return calendar.judge(day).isWorking ? SHIFTS.map(([from, to]) => [atHour(day, from), atHour(day, to)]) : [];
}

function atHour(day: Day, hour: number): number {
  return Date.parse(`${day}T00:00:00+08:00`) + hour * HOUR;
}
