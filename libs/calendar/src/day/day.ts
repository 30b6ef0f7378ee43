export { isDay, shanghaiDay } from '@jiyue/kernel';

/** A day in Shanghai as text, `YYYY-MM-DD`: never an instant, so no time zone can shift it. */
export type Day = string;

const DAY_MS = 86_400_000;

/** The day so many days later; earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return textOf(numberOf(day) + days);
}

/** The same day of the month so many months later, or that month's last day when it has no such day (民法典 202). */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return textOf(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)) / DAY_MS);
}

/** How many days `to` is after `from`. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** The year a day lies in. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** Whether the day is a Saturday or Sunday. */
export function isWeekend(day: Day): boolean {
  return [0, 6].includes(new Date(numberOf(day) * DAY_MS).getUTCDay());
}

function numberOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

function textOf(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}
