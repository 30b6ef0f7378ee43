import { type RightsOf, subject } from '@jiyue/auth';

/** The list of words that texts of a site are held against, with what is done about each class. */
export const CHECKS_SUBJECTS = {
  CheckList: subject({ zh: '检查词库', en: 'list of checked words' }, ['read', 'change', 'propose']),
} as const;

declare global {
  interface JiyueRights extends RightsOf<typeof CHECKS_SUBJECTS> {}
}
