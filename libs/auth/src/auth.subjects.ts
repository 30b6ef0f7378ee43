import { type RightsOf, subject } from './ability/vocabulary.js';

/** What people, their grants and themselves can be acted on with. */
export const AUTH_SUBJECTS = {
  Me: subject({ zh: '本人', en: 'oneself' }, ['read']),
  Person: subject({ zh: '人员', en: 'person' }, ['read', 'invite', 'disable', 'enable', 'consent']),
  Absence: subject({ zh: '请假委托', en: 'absence' }, ['read', 'declare', 'end']),
  Grant: subject({ zh: '岗位', en: 'grant' }, ['read', 'grant', 'end']),
} as const;

declare global {
  interface JiyueRights extends RightsOf<typeof AUTH_SUBJECTS> {}
}
