import type { InboxQuery } from '@jiyue/api-client';

export type InboxItem = InboxQuery['inbox']['nodes'][number];

/** How long something has waited, in the largest unit that is not zero. */
export type Waited = { unit: 'days' | 'hours' | 'minutes' | 'now'; count: number; isLong: boolean };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What has waited longest comes first. */
export function byClock<T extends Pick<InboxItem, 'waitingSince'>>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => Date.parse(a.waitingSince) - Date.parse(b.waitingSince));
}

/** Reads the clock of an item; more than a day is marked. */
export function waited(since: string, now: number): Waited {
  const time = Math.max(0, now - Date.parse(since));
  if (time >= DAY) return { unit: 'days', count: Math.floor(time / DAY), isLong: true };
  if (time >= HOUR) return { unit: 'hours', count: Math.floor(time / HOUR), isLong: false };
  if (time >= MINUTE) return { unit: 'minutes', count: Math.floor(time / MINUTE), isLong: false };
  return { unit: 'now', count: 0, isLong: false };
}

/** Less time than this is marked. */
const SOON = 4 * HOUR;

/** How far the end of its time is away, and whether it has passed. */
export type TimeLeft = Omit<Waited, 'isLong'> & { isLate: boolean; isSoon: boolean };

/** Reads the time that a step has left, or is late by. */
export function timeLeft(dueAt: string, now: number): TimeLeft {
  const left = Date.parse(dueAt) - now;
  const { unit, count } = waited(new Date(now - Math.abs(left)).toISOString(), now);
  return { unit, count, isLate: left <= 0, isSoon: left > 0 && left < SOON };
}

/** The item to open after one was decided: the one below it, or the one above when it was the last. */
export function after<T extends { subjectId: string }>(items: readonly T[], id: string): T | undefined {
  const at = items.findIndex((item) => item.subjectId === id);
  return items[at + 1] ?? items[at - 1];
}

/** The item one step away, staying inside the list. */
export function stepFrom<T extends { subjectId: string }>(items: readonly T[], id: string, by: 1 | -1): T | undefined {
  const at = items.findIndex((item) => item.subjectId === id);
  return items[at + by];
}

/** The sites that have something in the queue, each once. */
export function sitesIn(items: readonly InboxItem[]): { value: string; label: string }[] {
  const sites = new Map(items.map(({ site }) => [site.id, site.shortName]));
  return [...sites].map(([value, label]) => ({ value, label }));
}

/** The steps that something in the queue waits for, each once. */
export function actsIn(items: readonly InboxItem[]): string[] {
  return [...new Set(items.map(({ act }) => act))];
}
