import type { Day } from '../day/day.js';
import type { ClockRule } from '../deadline/clock-rule.js';
import type { Pause } from '../deadline/deadline.js';

/** What a clock runs for, and by which rule. */
export interface ClockKey {
  /** The kind of matter, as its lib calls it: `Letter`, `DisclosureRequest`. */
  readonly subjectType: string;
  readonly subjectId: string;
  readonly ruleKey: string;
}

/** A clock of a matter: its rule as it was when it was started, what happened to it, and when it is due. */
export interface CaseClock extends ClockKey {
  readonly id: string;
  readonly rule: ClockRule;
  readonly started: Day;
  /** Null while it stands still before its end. */
  readonly due: Day | null;
  readonly isProvisional: boolean;
  readonly pauses: readonly Pause[];
  /** By how much it was extended, in the rule's unit. */
  readonly extended: number | null;
  readonly stopped: Day | null;
  readonly version: number;
}

/** What changes of a clock. */
export type ClockChange = Partial<Pick<CaseClock, 'pauses' | 'extended' | 'stopped'>>;
