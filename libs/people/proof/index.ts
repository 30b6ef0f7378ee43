import { defineProof, each } from '../../../tools/bars/proof/define.ts';

export const proof = defineProof({
  operations: {
    grantMany: {
      asks: 'grant Grant',
      tells: 'compound.act-started',
      may: each('others', 'operator', 'security-admin', 'site-admin'),
      by: 'siteAdmin',
      args: { input: { usernames: ['$member.username'], role: 'REVIEWER' } },
      register: ['input.unitId'],
    },
  },
});
