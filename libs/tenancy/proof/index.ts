import { defineProof } from '../../../tools/bars/proof/define.ts';

export const proof = defineProof({
  aims: ({ id, person, secret }) => [
    {
      table: 'tenancy_idempotency',
      row: {
        tenant_id: id,
        person_id: person,
        key: `key-${id}`,
        digest: 'd',
        answer: JSON.stringify({ title: secret }),
      },
    },
  ],
  exempt: [
    {
      like: /tenancy: database\.js outer\.tenants/,
      why: 'an invariant of the code: no call reaches it; database.db.spec proves it',
    },
  ],
});
