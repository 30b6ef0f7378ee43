import { type RightsOf, subject } from '@jiyue/auth';

/** What the trail and the figures can be acted on with. */
export const SUPERVISION_SUBJECTS = {
  Activity: subject({ zh: '审计日志', en: 'audit log' }, ['read']),
  Report: subject({ zh: '报表', en: 'report' }, ['read']),
} as const;

declare global {
  interface JiyueRights extends RightsOf<typeof SUPERVISION_SUBJECTS> {}
}
