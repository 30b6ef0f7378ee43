import { defineProof, EVERYBODY } from '../../../tools/bars/proof/define.ts';

export const proof = defineProof({
  operations: { inbox: { asks: 'read Inbox', may: EVERYBODY, by: 'reviewer' } },
  fields: { 'WorkItem.site': 'reach' },
  aims: ({ id, person }) => [
    {
      table: 'workflow_definition',
      row: { tenant_id: id, subject_type: 'Article', owner_id: person, steps: JSON.stringify([]) },
    },
  ],
  exempt: [
    {
      like: /cannot\(afterwards, workflow\.subject, \{ urgentBy/,
      why: 'the database refuses it as well; urgent.db.spec has who published and would judge afterwards',
    },
    {
      like: /cannot\(actions\('staffOnly'\), workflow\.subject\)/,
      why: 'the database takes no such grant for contractors (contractor_is_bounded): nobody can meet it',
    },
  ],
});
