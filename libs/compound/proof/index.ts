import { randomUUID } from 'node:crypto';
import {
  type AimedSite,
  type Aim,
  type Cells,
  defineProof,
  each,
  type Planted,
} from '../../../tools/bars/proof/define.ts';

const STARTERS: Cells = {
  ...each('mine', 'operator', 'site-admin'),
  ...each('own', 'security-admin', 'editor', 'reviewer', 'secrecy', 'publisher', 'officer', 'contractor'),
};
const READERS: Cells = { ...STARTERS, auditor: 'yes' };

export const proof = defineProof({
  operations: {
    compoundActs: { asks: 'read CompoundAct', may: READERS, by: 'siteAdmin' },
    compoundAct: {
      asks: 'read CompoundAct',
      may: READERS,
      by: 'siteAdmin',
      args: { id: '$batch.id' },
      allowed: [{ as: 'editor', args: { id: '$ownBatch.id' }, why: 'who began an act sees it, in charge or not' }],
    },
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
  hand,
  exempt: [
    {
      like: /condition libs\/compound: .*can\('cancel', 'CompoundAct', own\)/,
      why: 'whoever sees the act of a colleague may stop it or audits, and none of the actors audits beside other work',
    },
  ],
});

const OWN = '自己';

// In the city one of the acts is an editor's, who is in charge of nothing.
async function hand({ root, province, people }: Planted): Promise<void> {
  const sql = `update compound_act set created_by = $1 where tenant_id = $2 and creator_name like '%${OWN}'`;
  await root.query(sql, [people.editor.id, province.city.id]);
}

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
    {
      name: 'ownBatch',
      table: 'compound_act',
      row: { tenant_id: id, id: randomUUID(), kind, created_by: person, creator_name: `${secret}${OWN}`, total: 1 },
    },
    { table: 'compound_item', row: { tenant_id: id, act_id: act, position: 1, key: secret, input } },
  ];
}
