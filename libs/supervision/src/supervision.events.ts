import { defineEvent } from '@jiyue/platform';

/** What somebody looked for; empty fields are left out. */
export type Look = Readonly<Record<string, string>>;

export const ActivitiesRead = defineEvent<Look>('supervision.activities-read', 'Activity');
export const ReportRead = defineEvent<Look>('supervision.report-read', 'Report');
export const GapsRead = defineEvent<Look>('supervision.gaps-read', 'Report');
