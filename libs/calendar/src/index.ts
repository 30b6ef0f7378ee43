import './calendar.subjects.js'; // whoever knows this lib knows its rights

export { CERTAINTIES, DAY_REASONS, WorkCalendar } from './arrangement/work-calendar.js';
export type { Arrangement, Certainty, DayJudgement, DayReason, NamedDay } from './arrangement/work-calendar.js';
export { addDays, addMonths, daysBetween, isDay, shanghaiDay, yearOf } from './day/day.js';
export type { Day } from './day/day.js';
export { CLOCK_RULES, CLOCK_UNITS } from './deadline/clock-rule.js';
export type { ClockRule, ClockUnit } from './deadline/clock-rule.js';
export { deadline, VERDICTS } from './deadline/deadline.js';
export type { ClockCourse, Deadline, ExplainedDay, Pause, Verdict } from './deadline/deadline.js';
export { remaining, warningDays } from './deadline/remaining.js';
export { Calendars } from './arrangement/calendars.js';
export { calendarDomain } from './calendar.domain.js';
export { CalendarModule } from './calendar.module.js';
export type { CaseClock, ClockKey } from './clock/clock.js';
export { Clocks } from './clock/clocks.js';
export type { ClockStart } from './clock/clocks.js';
export { RUNNING_CLOCKS } from './clock/running-clocks.js';
export { RecomputeSites } from './clock/recompute-sites.js';
