import { isDay, shanghaiDay } from '@jiyue/kernel';
import { AbsencePeriod } from '../auth.errors.js';

/** Nobody is stood in for longer than this at one time: whoever is away longer is relieved of their duty. */
export const MOST_DAYS = 90;
const DAY = 24 * 3600_000;

/** From which day to which, both included, by the calendar of Shanghai. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** How many days there are, the first and the last included. */
export function daysOf({ from, to }: Period): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1;
}

/** Throws unless the days are days, in order, none of them past, and not too many. */
export function requirePeriod(period: Period, now: Date): void {
  const wrong = (['from', 'to'] as const).filter((field) => !isDay(period[field]));
  const isOut = wrong.length === 0 && period.from < shanghaiDay(now);
  const days = wrong.length === 0 ? daysOf(period) : 0;
  const problems = [
    ...wrong.map((field) => ({ field, rule: 'isDay' })),
    ...(isOut ? [{ field: 'from', rule: 'isAhead' }] : []),
    ...(wrong.length === 0 && (days < 1 || days > MOST_DAYS) ? [{ field: 'to', rule: 'max' }] : []),
  ];
  if (problems.length > 0) throw new AbsencePeriod({ days: MOST_DAYS }, problems);
}

/** Where an absence stands on a day. */
export function stateOf({ from, to, endedAt }: Period & { readonly endedAt: Date | null }, now: Date) {
  const today = shanghaiDay(now);
  if (endedAt || to < today) return 'over' as const;
  return from > today ? ('coming' as const) : ('present' as const);
}
