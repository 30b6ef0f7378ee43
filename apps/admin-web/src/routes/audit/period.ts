import dayjs, { type Dayjs } from 'dayjs';
import { today as dayOfTheProvince } from '../../i18n/format.js';

export type Period = { from: string; to: string };

const day = /^\d{4}-\d{2}-\d{2}$/;

/** The period in the address, or this month up to today. */
export function periodOf(from: string, to: string, today: Dayjs = dayjs(dayOfTheProvince())): Period {
  return {
    from: day.test(from) ? from : today.startOf('month').format('YYYY-MM-DD'),
    to: day.test(to) ? to : today.format('YYYY-MM-DD'),
  };
}

/** Days as the moments the server compares with: from the first instant of the first to the last of the last. */
export function momentsOf({ from, to }: Period): Period {
  return {
    from: new Date(`${from}T00:00:00+08:00`).toISOString(),
    to: new Date(`${to}T23:59:59.999+08:00`).toISOString(),
  };
}
