import { Conflict, Invalid, NotFound } from '@jiyue/kernel';

/** The text is no day that exists, as `YYYY-MM-DD`. */
export class NotADay extends Invalid {
  readonly code = 'CALENDAR.NOT_A_DAY';
}
/** No rule of this key. */
export class ClockRuleNotFound extends NotFound {
  readonly code = 'CALENDAR.RULE_NOT_FOUND';
}
/** The arrangement breaks a rule; `fields` names which row and how. */
export class ArrangementInvalid extends Invalid {
  readonly code = 'CALENDAR.ARRANGEMENT_INVALID';
}
/** Somebody loaded the year's arrangement meanwhile. */
export class ArrangementStale extends Conflict {
  readonly code = 'CALENDAR.ARRANGEMENT_STALE';
}
/** No clock of this rule runs for the matter. */
export class ClockNotFound extends NotFound {
  readonly code = 'CALENDAR.CLOCK_NOT_FOUND';
}
/** A clock of this rule runs for the matter already. */
export class ClockRunning extends Conflict {
  readonly code = 'CALENDAR.CLOCK_RUNNING';
}
/** The clock stands still already. */
export class ClockPaused extends Conflict {
  readonly code = 'CALENDAR.CLOCK_PAUSED';
}
/** The clock does not stand still. */
export class ClockNotPaused extends Conflict {
  readonly code = 'CALENDAR.CLOCK_NOT_PAUSED';
}
/** A clock is extended once only. */
export class ClockExtended extends Conflict {
  readonly code = 'CALENDAR.CLOCK_EXTENDED';
}
/** The rule allows no extension, or none by so much. */
export class ExtensionNotAllowed extends Invalid {
  readonly code = 'CALENDAR.EXTENSION_NOT_ALLOWED';
}
/** The day lies before what happened to the clock already. */
export class ClockDayTooEarly extends Invalid {
  readonly code = 'CALENDAR.DAY_TOO_EARLY';
}
/** Somebody changed the clock meanwhile. */
export class ClockStale extends Conflict {
  readonly code = 'CALENDAR.CLOCK_STALE';
}
