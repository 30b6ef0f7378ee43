import { readFileSync } from 'node:fs';

// The oracle: written apart from the lib, shares nothing with it but the data file, and walks as one would on a wall
// calendar with a finger.

interface WallDay {
  readonly date: string;
  readonly isWorked: boolean;
}

interface HolidayFile {
  readonly years: Readonly<Record<string, { offDays: { date: string }[]; makeupWorkdays: { date: string }[] }>>;
  readonly testVectors: readonly { received: string; workingDays: number; due: string; why: string }[];
}

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The data file as it is. */
export function holidayFile(): HolidayFile {
  return JSON.parse(readFileSync(new URL('../data/holidays.json', import.meta.url), 'utf8')) as HolidayFile;
}

/**
 * Every day from 2025 to 2027 in order, worked or not by what the file says and by counting off weeks; `more` are days
 * off that the file does not know.
 */
export function wallCalendar(more: readonly string[] = []): WallDay[] {
  const { years } = holidayFile();
  const off = new Set([...Object.values(years).flatMap(({ offDays }) => offDays.map(({ date }) => date)), ...more]);
  const makeup = new Set(Object.values(years).flatMap(({ makeupWorkdays }) => makeupWorkdays.map(({ date }) => date)));
  const days: WallDay[] = [];
  let weekday = 3; // 2025-01-01 was a Wednesday
  for (const year of [2025, 2026, 2027]) {
    for (const [month, length] of MONTHS.entries()) {
      for (let day = 1; day <= length; day += 1) {
        const date = `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        days.push({ date, isWorked: makeup.has(date) || (weekday <= 5 && !off.has(date)) });
        weekday = weekday === 7 ? 1 : weekday + 1;
      }
    }
  }
  return days;
}

/** The day on which the n-th worked day after `start` ends. */
export function oracleDue(calendar: readonly WallDay[], start: string, workingDays: number): string {
  const after = calendar.filter(({ date }) => date > start);
  const worked = after.filter(({ isWorked }) => isWorked);
  const due = worked[workingDays - 1];
  if (!due) throw new Error(`The wall calendar ends before ${workingDays} days after ${start}`);
  return due.date;
}

/** The amounts the golden test goes through. */
export const GOLDEN_AMOUNTS = [3, 5, 7, 15, 20] as const;
