import { type RightsOf, subject } from '@jiyue/auth';

/** What acts that touch many can be acted on with. */
export const COMPOUND_SUBJECTS = {
  CompoundAct: subject({ zh: '批量任务', en: 'batch' }, ['read', 'cancel']),
} as const;

declare global {
  interface JiyueRights extends RightsOf<typeof COMPOUND_SUBJECTS> {}
}
