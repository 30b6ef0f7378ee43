import { momentOf } from '../../../i18n/format.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MOST_DAYS = 366;

/** What is wrong with a time, or with two of them. */
export type Wrong = 'empty' | 'past' | 'far' | 'order';

/** What remains until a moment, in its two largest units. */
export type Left =
  | { unit: 'days'; days: number; hours: number }
  | { unit: 'hours'; hours: number; minutes: number }
  | { unit: 'minutes'; minutes: number; seconds: number }
  | { unit: 'now' };

/** Reads a time as it is typed: a time in the province, wherever the browser stands. */
export function typedMoment(text: string): Date | null {
  const at = new Date(`${text}:00+08:00`);
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) && !Number.isNaN(at.getTime()) ? at : null;
}

/** A moment as it is typed. */
export function typedOf(at: string | Date): string {
  return momentOf(at).replace(' ', 'T');
}

/** The refusals of the server, before it is asked. */
export function wrongOf(at: Date | null, now: number): Wrong | null {
  if (!at) return 'empty';
  if (at.getTime() <= now) return 'past';
  return at.getTime() - now > MOST_DAYS * DAY ? 'far' : null;
}

/** The same for the time of a withdrawal that may be left out. */
export function wrongEnd(until: Date | null, at: Date | null, now: number): Wrong | null {
  if (!until) return null;
  return wrongOf(until, now) ?? (at && until.getTime() <= at.getTime() ? 'order' : null);
}

/** What remains until then. */
export function leftUntil(at: string, now: number): Left {
  const left = Date.parse(at) - now;
  if (left <= 0) return { unit: 'now' };
  if (left >= DAY) return { unit: 'days', days: Math.floor(left / DAY), hours: Math.floor((left % DAY) / HOUR) };
  if (left >= HOUR)
    return { unit: 'hours', hours: Math.floor(left / HOUR), minutes: Math.floor((left % HOUR) / MINUTE) };
  return { unit: 'minutes', minutes: Math.floor(left / MINUTE), seconds: Math.floor((left % MINUTE) / 1000) };
}

/** Times that are often meant: five in the afternoon while it is ahead, tomorrow at nine. */
export function usualTimes(now: Date): { day: 'today' | 'tomorrow'; time: string; value: string }[] {
  const today = typedOf(now).slice(0, 10);
  const tomorrow = typedOf(new Date(now.getTime() + DAY)).slice(0, 10);
  const all = [
    { day: 'today' as const, time: '17:00', value: `${today}T17:00` },
    { day: 'tomorrow' as const, time: '09:00', value: `${tomorrow}T09:00` },
  ];
  return all.filter(({ value }) => wrongOf(typedMoment(value), now.getTime()) === null);
}
