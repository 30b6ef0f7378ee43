import { type RightsOf, subject } from '@jiyue/auth';

/** What waits, as something that can be read. */
export const WORKFLOW_SUBJECTS = {
  Inbox: subject({ zh: '待办', en: 'inbox' }, ['read']),
} as const;

declare global {
  interface JiyueRights extends RightsOf<typeof WORKFLOW_SUBJECTS> {}
}
