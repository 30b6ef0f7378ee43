import './calendar.subjects.js'; // whoever knows this lib knows its rights

export { calendarDomain } from './calendar.domain.js';
// What matters with a time limit begin with (docs/adding-a-domain.md). Letters and requests for disclosure come after this.
/** @public */
export { Clocks } from './clock/clocks.js';
/** @public */
export { RUNNING_CLOCKS } from './clock/running-clocks.js';
/** @public */
export { CLOCK_RULES } from './deadline/clock-rule.js';
/** @public */
export type { ClockRule } from './deadline/clock-rule.js';
