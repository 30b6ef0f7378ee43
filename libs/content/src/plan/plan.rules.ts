import { TimeNotAhead, WithdrawalBeforePublication } from '../content.errors.js';

const DAY = 24 * 3600 * 1000;
/** What is to happen later than this nobody who orders it answers for. */
export const DAYS_AHEAD = 366;

/** Refuses a time that has passed, or lies too far ahead; `field` is where it was typed. */
export function requireAhead(at: Date, now: Date, field: string): void {
  const ahead = at.getTime() - now.getTime();
  if (ahead > 0 && ahead <= DAYS_AHEAD * DAY) return;
  throw new TimeNotAhead({ days: DAYS_AHEAD }, [{ field, rule: 'isAhead' }]);
}

/** Refuses to take down what does not come before citizens until then. */
export function requireLater(withdrawAt: Date, publishAt: Date): void {
  if (withdrawAt.getTime() > publishAt.getTime()) return;
  throw new WithdrawalBeforePublication({}, [{ field: 'withdrawAt', rule: 'isLater' }]);
}
