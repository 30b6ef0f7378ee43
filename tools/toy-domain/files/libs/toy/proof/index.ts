import { randomUUID } from 'node:crypto';
import { defineProof, each } from '../../../tools/bars/proof/define.ts';

const PLAYERS = each('yes', 'site-admin', 'editor', 'contractor');

export const proof = defineProof({
  operations: {
    toyList: { asks: 'read Toy', may: PLAYERS },
    makeToy: { asks: 'make Toy', may: PLAYERS, args: { input: { name: '$new' } } },
  },
  aims: ({ id, secret }) => [
    { name: 'toy', table: 'toy_toy', row: { tenant_id: id, id: randomUUID(), name: secret, made_at: '2026-01-05' } },
  ],
});
