import { type RightsOf, subject } from '@jiyue/auth';

/** What readers say about a page: citizens hand it in, the site reads it. */
export const FEEDBACK_SUBJECTS = {
  PageFeedback: subject({ zh: '页面意见', en: 'page feedback' }, ['receive', 'read']),
} as const;

declare global {
  interface JiyueRights extends RightsOf<typeof FEEDBACK_SUBJECTS> {}
}
