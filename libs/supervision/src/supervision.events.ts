import { defineEvent } from '@jiyue/platform';

/** What somebody looked for; empty fields are left out. */
export type Look = Readonly<Record<string, string>>;

export const ActivitiesRead = defineEvent<Look>('supervision.activities-read', 'Activity', {
  zh: '查看审计日志',
  en: 'activities read',
});
export const ReportRead = defineEvent<Look>('supervision.report-read', 'Report', {
  zh: '查看统计报表',
  en: 'report read',
});
export const GapsRead = defineEvent<Look>('supervision.gaps-read', 'Report', { zh: '查看责任缺口', en: 'gaps read' });
