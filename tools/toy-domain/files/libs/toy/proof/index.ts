import { randomUUID } from 'node:crypto';
import { defineProof, each } from '../../../tools/bars/proof/define.ts';

const PLAYERS = each('yes', 'site-admin', 'editor', 'contractor');

export const proof = defineProof({
  operations: {
    toyList: { asks: 'read Toy', may: PLAYERS },
    makeToy: { asks: 'make Toy', may: PLAYERS, tells: 'toy.toy-made', args: { input: { name: '$new' } } },
  },
  open: { 'publicSite.toys': { args: { first: 5 } } },
  fields: { 'PublicSite.toys': 'live' },
  aims: ({ id, secret }) => {
    const toy = randomUUID();
    return [
      { name: 'toy', table: 'toy_toy', row: { tenant_id: id, id: toy, name: secret, made_at: '2026-01-05' } },
      { name: 'shownToy', table: 'toy_shown', row: { tenant_id: id, id: toy, name: '公开的玩具' } },
    ];
  },
});
