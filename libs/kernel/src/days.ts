/** Whether `2026-02-28` is a day of the calendar; 30 February is none. */
export function isDay(value: string): boolean {
  const at = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

// Shanghai has kept UTC+8 without summer time since 1992.
const SHANGHAI_MS = 8 * 3_600_000;

/** The day it is in Shanghai at an instant, as text. */
export function shanghaiDay(instant: Date): string {
  return new Date(instant.getTime() + SHANGHAI_MS).toISOString().slice(0, 10);
}
