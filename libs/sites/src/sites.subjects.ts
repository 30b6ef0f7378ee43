import { type RightsOf, subject } from '@jiyue/auth';

/** What sites and units can be acted on with. */
export const SITES_SUBJECTS = {
  Site: subject({ zh: '站点', en: 'site' }, ['read', 'create', 'change', 'open', 'suspend', 'resume', 'decide']),
  Unit: subject({ zh: '单位', en: 'unit' }, ['read', 'create']),
} as const;

declare global {
  interface JiyueRights extends RightsOf<typeof SITES_SUBJECTS> {}
}
