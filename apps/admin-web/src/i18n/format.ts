const zone = 'Asia/Shanghai';
const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function split(at: string | Date): { year: string; month: string; day: string; hour: string; minute: string } {
  const found = Object.fromEntries(parts.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  const { year = '', month = '', day = '', hour = '', minute = '' } = found;
  return { year, month, day, hour, minute };
}

/** 2026-10-12 */
export function formatDay(at: string | Date): string {
  const { year, month, day } = split(at);
  return `${year}-${month}-${day}`;
}

/** The day it is in the province, wherever the browser stands. */
export function today(): string {
  return formatDay(new Date());
}

/** 2026-10-12 09:41; within the year 10-12 09:41. */
export function formatMoment(at: string | Date, now: Date = new Date()): string {
  const { year, month, day, hour, minute } = split(at);
  const short = `${month}-${day} ${hour}:${minute}`;
  return year === split(now).year ? short : `${year}-${short}`;
}

/** 2026-10-12 09:41, for files that are read in another year. */
export function momentOf(at: string | Date): string {
  const { year, month, day, hour, minute } = split(at);
  return `${year}-${month}-${day} ${hour}:${minute}`;
}

/** Whole calendar days from `now` to `at` in the province's zone; negative in the past. */
export function daysBetween(now: string | Date, at: string | Date): number {
  const midnight = (value: string | Date): number => Date.parse(`${formatDay(value)}T00:00:00Z`);
  return Math.round((midnight(at) - midnight(now)) / 86_400_000);
}

/** 甲、乙 */
export function formatList(words: readonly string[]): string {
  return words.join('、');
}

/** 1,979 */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat('zh-CN').format(value);
}
