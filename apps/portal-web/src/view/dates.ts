// China has kept one time since it gave up summer time: what is later needs no calendar of zones.
const ONE_TIME_SINCE = Date.UTC(1992, 0, 1);
const ISO_LENGTH = '2026-11-20T01:30:59.999Z'.length;
const AHEAD_MS = 8 * 3_600_000;

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** `2026-11-20 09:30`, as clocks show in China. */
export function minuteOf(instant: string): string {
  const at = Date.parse(instant);
  if (!(at >= ONE_TIME_SINCE)) return SHANGHAI.format(new Date(instant));
  return new Date(at + AHEAD_MS).toISOString().slice(0, 16).replace('T', ' ');
}

/** `2026-11-20`; lists are full of them, and two in three need no reckoning: it is the same day in London. */
export function dayOf(instant: string): string {
  const isSameDay = instant.length === ISO_LENGTH && instant > '1992' && instant.slice(11, 13) < '16';
  if (isSameDay) return instant.slice(0, 10);
  return minuteOf(instant).slice(0, 10);
}
