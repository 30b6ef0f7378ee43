import type { FieldProblem } from '@jiyue/kernel';
import { addDays, type Day, isDay, isWeekend } from '../day/day.js';
import type { Arrangement } from './work-calendar.js';

/** A row of an arrangement as it is loaded. */
export interface ArrangementRow {
  readonly date: Day;
  readonly kind: 'off' | 'makeup';
  readonly name: string;
}

/** The rows of an arrangement, as they would be loaded. */
export function rowsOf({ offDays, makeupWorkdays }: Pick<Arrangement, 'offDays' | 'makeupWorkdays'>): ArrangementRow[] {
  const rows = [
    ...offDays.map((day) => ({ ...day, kind: 'off' as const })),
    ...makeupWorkdays.map((day) => ({ ...day, kind: 'makeup' as const })),
  ];
  return rows.sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** What is checked before a year is loaded. */
export interface LoadedArrangement {
  readonly year: number;
  readonly documentNo?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly issued?: Day | null | undefined;
  readonly days: readonly ArrangementRow[];
}

/** 《全国年节及纪念日放假办法》: fixed days that are off, or how many days bear the festival's name. */
const FESTIVALS: readonly { rule: string; fixed?: readonly string[]; named?: string; days?: number }[] = [
  { rule: 'CALENDAR.WITHOUT_NEW_YEAR', fixed: ['01-01'] },
  { rule: 'CALENDAR.WITHOUT_SPRING_FESTIVAL', named: '春节', days: 4 },
  { rule: 'CALENDAR.WITHOUT_QINGMING', named: '清明' },
  { rule: 'CALENDAR.WITHOUT_LABOUR_DAY', fixed: ['05-01', '05-02'] },
  { rule: 'CALENDAR.WITHOUT_DRAGON_BOAT', named: '端午' },
  { rule: 'CALENDAR.WITHOUT_MID_AUTUMN', named: '中秋' },
  { rule: 'CALENDAR.WITHOUT_NATIONAL_DAY', fixed: ['10-01', '10-02', '10-03'] },
];
// New Year's holiday may begin, or be made up for, in the last days of the December before.
const DAYS_BEFORE = 10;

/** The first day that a year's arrangement may name. */
export function firstDayOf(year: number): Day {
  return addDays(`${year}-01-01`, -DAYS_BEFORE);
}

/**
 * Every rule the arrangement breaks: each row by its number, counted from 0, and what the whole year lacks. `named` are
 * the days that other years' arrangements name.
 */
export function arrangementProblems(arrangement: LoadedArrangement, named: ReadonlySet<Day>): FieldProblem[] {
  const { year, days, source, documentNo } = arrangement;
  const seen = new Set<Day>(named);
  const rows = days.flatMap((row, index) => {
    const rule = rowProblem(row, year) ?? (seen.has(row.date) ? 'CALENDAR.DATE_TWICE' : null);
    seen.add(row.date);
    return rule ? [{ field: `days.${index}`, rule }] : [];
  });
  const origin = source?.trim() || documentNo?.trim() ? [] : [{ field: 'source', rule: 'CALENDAR.WITHOUT_SOURCE' }];
  const issued =
    arrangement.issued && !isDay(arrangement.issued) ? [{ field: 'issued', rule: 'CALENDAR.NOT_A_DAY' }] : [];
  return [...origin, ...issued, ...rows, ...(rows.length > 0 ? [] : missingFestivals(arrangement))];
}

function rowProblem({ date, kind, name }: ArrangementRow, year: number): string | null {
  if (!isDay(date)) return 'CALENDAR.NOT_A_DAY';
  if (date < firstDayOf(year) || date > `${year}-12-31`) return 'CALENDAR.DATE_OUTSIDE_YEAR';
  if (kind === 'makeup' && !isWeekend(date)) return 'CALENDAR.MAKEUP_ON_WEEKDAY';
  return name.trim() ? null : 'CALENDAR.WITHOUT_NAME';
}

function missingFestivals({ year, days }: LoadedArrangement): FieldProblem[] {
  const off = days.filter(({ kind }) => kind === 'off');
  const dates = new Set(off.map(({ date }) => date));
  const isThere = ({ fixed = [], named, days: least = 1 }: (typeof FESTIVALS)[number]): boolean =>
    fixed.every((day) => dates.has(`${year}-${day}`)) &&
    (!named || off.filter(({ name }) => name.includes(named)).length >= least);
  return FESTIVALS.filter((festival) => !isThere(festival)).map(({ rule }) => ({ field: 'days', rule }));
}
