import { type RightsOf, subject } from '@jiyue/auth';

/** What the platform's own works can be acted on with. */
export const OPERATIONS_SUBJECTS = {
  Job: subject({ zh: '后台任务', en: 'job' }, ['read', 'retry', 'discard']),
} as const;

declare global {
  interface JiyueRights extends RightsOf<typeof OPERATIONS_SUBJECTS> {}
}
