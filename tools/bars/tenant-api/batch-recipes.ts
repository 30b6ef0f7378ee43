import { AUDITORS, HOLDERS, IN_CHARGE, LIMITED_ADMINS } from './crews.ts';
import type { Recipe } from './recipe.ts';

/** How to call what has to do with acts that touch many. */
export const BATCH_RECIPES: Readonly<Record<string, Recipe>> = {
  grantMany: {
    as: [...IN_CHARGE, ...LIMITED_ADMINS],
    args: { input: { usernames: ['$member.username'], role: 'REVIEWER' } },
    by: 'siteAdmin',
    register: ['input.unitId'],
  },
  compoundActs: { as: HOLDERS, by: 'siteAdmin' },
  compoundAct: { as: HOLDERS, by: 'siteAdmin', args: { id: '$batch.id' } },
  compoundItems: { as: HOLDERS, by: 'siteAdmin', args: { actId: '$batch.id' } },
  cancelCompoundAct: {
    as: HOLDERS.filter((name) => !AUDITORS.includes(name)),
    by: 'siteAdmin',
    args: { input: { actId: '$batch.id' } },
    refused: [
      {
        as: 'editor',
        args: { input: { actId: '$batch.id' } },
        code: 'COMPOUND.ACT_NOT_FOUND',
        why: 'the batch of a colleague is not there for who is not in charge',
      },
    ],
  },
};
