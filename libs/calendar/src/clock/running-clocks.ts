/**
 * The running clocks of the site, for the lists of other libs: `join ${RUNNING_CLOCKS} clock
 * on clock.tenant_id = l.tenant_id and clock.subject_id = l.id`.
 * A clock that stands still has no due day. Matters keep no due day of their own: it would not follow the calendar.
 */
export const RUNNING_CLOCKS = `(select tenant_id, subject_type, subject_id, rule_key, started, due, is_provisional
  from calendar_clock where stopped is null)`;
