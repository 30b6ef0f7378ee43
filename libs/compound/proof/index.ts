import { randomUUID } from 'node:crypto';
import { type AimedSite, type Aim, type Cells, defineProof, each } from '../../../tools/bars/proof/define.ts';

const STARTERS: Cells = {
  ...each('mine', 'operator', 'site-admin'),
  ...each('own', 'security-admin', 'editor', 'reviewer', 'secrecy', 'publisher', 'officer', 'contractor'),
};
const READERS: Cells = { ...STARTERS, auditor: 'yes' };

export const proof = defineProof({
  operations: {
    compoundActs: { asks: 'read CompoundAct', may: READERS, by: 'siteAdmin' },
    compoundAct: { asks: 'read CompoundAct', may: READERS, by: 'siteAdmin', args: { id: '$batch.id' } },
    compoundItems: { asks: 'read CompoundAct', may: READERS, by: 'siteAdmin', args: { actId: '$batch.id' } },
    cancelCompoundAct: {
      asks: 'cancel CompoundAct',
      tells: 'compound.act-cancelled',
      may: STARTERS,
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
  },
  fields: { 'CompoundAct.allowed': 'object', 'CompoundAct.label': 'object', 'CompoundAct.reportUntil': 'object' },
  aims: batchOf,
});

// An act that still has an item to do; nobody works it off here.
function batchOf({ id, person, username, secret }: AimedSite): Aim[] {
  const act = randomUUID();
  const kind = 'people.grant-role';
  const input = JSON.stringify({ username, role: 'editor' });
  return [
    {
      name: 'batch',
      table: 'compound_act',
      row: { tenant_id: id, id: act, kind, created_by: person, creator_name: `${secret}人`, total: 1 },
    },
    { table: 'compound_item', row: { tenant_id: id, act_id: act, position: 1, key: secret, input } },
  ];
}
