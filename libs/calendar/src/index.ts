import './calendar.subjects.js'; // whoever knows this lib knows its rights

export { ArrangementRepository } from './arrangement/arrangement.repository.js';
export { Calendars } from './arrangement/calendars.js';
export { CalendarCoreModule } from './calendar-core.module.js';
export { calendarDomain } from './calendar.domain.js';
export { ArrangementLoaded } from './calendar.events.js';
export type { WorkCalendar } from './arrangement/work-calendar.js';
export { WORKING_HOURS, workingDaysAfter, workingMinutesAfter } from './deadline/work-time.js';
// What matters with a time limit begin with (docs/adding-a-domain.md). Letters and requests for disclosure come after this.
/** @public */
export { Clocks } from './clock/clocks.js';
/** @public */
export { RUNNING_CLOCKS } from './clock/running-clocks.js';
/** @public */
export { CLOCK_RULES } from './deadline/clock-rule.js';
/** @public */
export type { ClockRule } from './deadline/clock-rule.js';
