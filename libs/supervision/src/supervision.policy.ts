import { definePolicy, type Role } from '@jiyue/auth';

/** Whose grants let them see what was done, on every site the grants reach. */
export const TRAIL_READERS: readonly Role[] = ['auditor'];
/** Whose grants let them see output figures, on every site the grants reach. */
export const REPORT_READERS: readonly Role[] = ['auditor', 'operator', 'site-admin'];

/** Supervision only reads: the trail is for auditors, figures also for those who answer for the sites. */
export const supervisionPolicy = definePolicy(({ can, grants }) => {
  if (grants.has(...TRAIL_READERS)) can('read', 'Activity');
  if (grants.has(...REPORT_READERS)) can('read', 'Report');
});
