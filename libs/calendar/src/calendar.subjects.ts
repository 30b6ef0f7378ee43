import { type RightsOf, subject } from '@jiyue/auth';

/** What the calendar and its clocks can be acted on with. */
export const CALENDAR_SUBJECTS = {
  Calendar: subject({ zh: '工作日历', en: 'calendar' }, ['read', 'load']),
  Clock: subject({ zh: '办理时限', en: 'clock' }, ['recompute']),
} as const;

declare global {
  interface JiyueRights extends RightsOf<typeof CALENDAR_SUBJECTS> {}
}
