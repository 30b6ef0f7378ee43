import { type RightsOf, subject } from '@jiyue/auth';

/** What a toy can be acted on with. */
export const TOY_SUBJECTS = {
  Toy: subject({ zh: '玩具', en: 'toy' }, ['read', 'make']),
} as const;

declare global {
  interface JiyueRights extends RightsOf<typeof TOY_SUBJECTS> {}
}
