import type { WorkCalendar } from '../arrangement/work-calendar.js';
import { addDays, type Day } from '../day/day.js';
import type { ClockUnit } from './clock-rule.js';

/**
 * How many days are left from `today` until the due day, counted as the rule counts: 0 on the due day itself, negative
 * when it lies behind.
 */
export function remaining(
  today: Day,
  due: Day,
  { unit, calendar }: { unit: ClockUnit; calendar: WorkCalendar },
): number {
  const [from, to] = today <= due ? [today, due] : [due, today];
  let days = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (unit !== 'working-days' || calendar.judge(day).isWorking) days += 1;
  return today <= due ? days : -days;
}

/** The days on which to warn: so many working days before the due day, the earlier first. */
export function warningDays(due: Day, calendar: WorkCalendar, before: readonly number[] = [2, 1]): Day[] {
  return before.map((count) => workingDaysBefore(due, count, calendar));
}

function workingDaysBefore(due: Day, count: number, calendar: WorkCalendar): Day {
  let day = due;
  for (let left = count; left > 0; left -= calendar.judge(day).isWorking ? 1 : 0) day = addDays(day, -1);
  return day;
}
