import type { WorkCalendar } from '../arrangement/work-calendar.js';
import {
  ClockDayTooEarly,
  ClockExtended,
  ClockNotPaused,
  ClockPaused,
  ExtensionNotAllowed,
} from '../calendar.errors.js';
import type { Day } from '../day/day.js';
import { deadline, type Deadline } from '../deadline/deadline.js';
import type { CaseClock, ClockChange } from './clock.js';

type Course = Pick<CaseClock, 'started' | 'rule' | 'pauses' | 'extended'>;

/** The clock stands still from a day on; that day still counts. */
export function pause(clock: CaseClock, from: Day): ClockChange {
  if (isPaused(clock)) throw new ClockPaused({ rule: clock.ruleKey });
  requireNotBefore(from, clock.pauses.at(-1)?.until ?? clock.started);
  return { pauses: [...clock.pauses, { from, until: null }] };
}

/** The clock runs again after a day; that day does not count. */
export function resume(clock: CaseClock, until: Day): ClockChange {
  const last = clock.pauses.at(-1);
  if (!last || last.until !== null) throw new ClockNotPaused({ rule: clock.ruleKey });
  requireNotBefore(until, last.from);
  return { pauses: [...clock.pauses.slice(0, -1), { ...last, until }] };
}

/** Once, and by no more than the rule allows. */
export function extend(clock: CaseClock, by: number): ClockChange {
  if (clock.extended !== null) throw new ClockExtended({ rule: clock.ruleKey });
  const most = clock.rule.extension ?? 0;
  if (!Number.isInteger(by) || by < 1 || by > most) throw new ExtensionNotAllowed({ rule: clock.ruleKey, most });
  return { extended: by };
}

/** The matter is done. */
export function stop(clock: CaseClock, on: Day): ClockChange {
  requireNotBefore(on, clock.started);
  return { stopped: on };
}

/** Whether the clock stands still now. */
export function isPaused({ pauses }: Pick<CaseClock, 'pauses'>): boolean {
  return pauses.at(-1)?.until === null;
}

/** When the clock is due, and how that was counted. */
export function explainClock({ started, rule, pauses, extended }: Course, calendar: WorkCalendar): Deadline {
  return deadline(started, rule, calendar, { pauses, ...(extended ? { extended } : {}) });
}

function requireNotBefore(day: Day, earliest: Day): void {
  if (day < earliest) throw new ClockDayTooEarly({ day, earliest });
}
