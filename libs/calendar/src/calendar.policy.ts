import { definePolicy } from '@jiyue/auth';

/** Whoever works with deadlines looks at the calendar; only the operator of the province itself loads an arrangement. */
export const calendarPolicy = definePolicy(({ can, grants }) => {
  if (grants.has('operator', 'auditor', 'site-admin', 'officer')) can('read', 'Calendar');
  for (const { siteId, columnId, unitId } of grants.of('operator'))
    if (!columnId && !unitId) can('load', 'Calendar', { provinceId: siteId });
});
