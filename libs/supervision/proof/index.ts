import { defineProof, each } from '../../../tools/bars/proof/define.ts';

const PERIOD = { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' };

export const proof = defineProof({
  operations: {
    activities: { asks: 'read Activity', tells: 'supervision.activities-read', may: { auditor: 'yes' } },
    trailWords: { asks: 'read Activity', may: { auditor: 'yes' } },
    outputReport: {
      asks: 'read Report',
      tells: 'supervision.report-read',
      by: 'auditor',
      may: each('yes', 'operator', 'auditor', 'site-admin'),
      args: { filter: { ...PERIOD, by: 'SITE' } },
    },
    deskReport: {
      asks: 'read Report',
      tells: 'supervision.report-read',
      by: 'auditor',
      may: each('yes', 'operator', 'auditor', 'site-admin'),
      args: { filter: PERIOD },
    },
    siteGaps: {
      asks: 'read Report',
      tells: 'supervision.gaps-read',
      by: 'auditor',
      may: each('yes', 'operator', 'auditor', 'site-admin'),
    },
  },
  fields: {
    'Activity.site': 'reach',
    'SiteGaps.site': 'reach',
  },
});
