import { defineDomain, eventsIn } from '@jiyue/platform';
import * as events from './calendar.events.js';
import { CalendarModule } from './calendar.module.js';
import { calendarPolicy } from './calendar.policy.js';
import { CALENDAR_SUBJECTS } from './calendar.subjects.js';
import { RecomputeSites } from './clock/recompute-sites.js';
import { CreateCalendar1764000100010 } from './migrations/1764000100010-create-calendar.js';
import { NarrowCalendarRights1764000100020 } from './migrations/1764000100020-narrow-calendar-rights.js';

/** Working days, time limits and the clocks of every site's matters. */
export const calendarDomain = defineDomain({
  name: 'calendar',
  errorArea: 'CALENDAR',
  migrations: [CreateCalendar1764000100010, NarrowCalendarRights1764000100020],
  modules: { staff: [CalendarModule] },
  events: eventsIn(events),
  subjects: CALENDAR_SUBJECTS,
  policy: calendarPolicy,
  menu: { 'calendar.read': { action: 'read', subject: 'Calendar' } },
  jobs: [{ queue: 'calendar-recompute', event: events.ArrangementLoaded.name, handler: RecomputeSites }],
});
