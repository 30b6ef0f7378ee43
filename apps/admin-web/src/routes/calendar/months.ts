import type { YearFactsFragment } from '@jiyue/api-client';

export type CalendarDay = YearFactsFragment['days'][number];
export type NamedSpan = { from: string; to: string; why: CalendarDay['why']; name: string };

/** 1 for Monday to 7 for Sunday; undefined for a day that does not exist. */
export function weekdayOf(date: string): number | undefined {
  const at = new Date(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date);
  return exists ? at.getUTCDay() || 7 : undefined;
}

/** A month's days in weeks from Monday on, with null where the month has none. */
export function weeksOf(days: readonly CalendarDay[]): (CalendarDay | null)[][] {
  const before = ((days[0] && weekdayOf(days[0].date)) ?? 1) - 1;
  const cells = [...Array<null>(before).fill(null), ...days];
  const weeks: (CalendarDay | null)[][] = [];
  for (let start = 0; start < cells.length; start += 7) {
    const week = cells.slice(start, start + 7);
    weeks.push([...week, ...Array<null>(7 - week.length).fill(null)]);
  }
  return weeks;
}

/** The year's days by month. */
export function monthsOf(days: readonly CalendarDay[]): CalendarDay[][] {
  return Array.from({ length: 12 }, (_, month) => days.filter(({ date }) => Number(date.slice(5, 7)) === month + 1));
}

/** The days that an arrangement names, neighbours of one name together. */
export function spansOf(days: readonly CalendarDay[]): NamedSpan[] {
  const spans: NamedSpan[] = [];
  for (const { date, why, name } of days) {
    if (!name) continue;
    const last = spans.at(-1);
    const isNext = last?.why === why && last.name === name && dayAfter(last.to) === date;
    if (last && isNext) last.to = date;
    else spans.push({ from: date, to: date, why, name });
  }
  return spans;
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
