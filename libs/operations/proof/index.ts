import { randomUUID } from 'node:crypto';
import { type Cells, defineProof } from '../../../tools/bars/proof/define.ts';

const PLATFORM: Cells = { operator: 'whole unlimited' };

export const proof = defineProof({
  operations: {
    jobOverview: { asks: 'read Job', may: PLATFORM },
    retryDeadLetter: {
      asks: 'retry Job',
      tells: 'operations.dead-letter-retried',
      may: PLATFORM,
      args: { input: { id: '$deadLetter.id' } },
    },
    discardDeadLetter: {
      asks: 'discard Job',
      tells: 'operations.dead-letter-discarded',
      may: PLATFORM,
      args: { input: { id: '$deadLetter.id' } },
    },
  },
  aims: ({ id }) => [
    {
      name: 'deadLetter',
      table: 'pgboss.job',
      row: {
        id: randomUUID(),
        name: 'dead-letters',
        source_name: 'content-scan-asset',
        data: { eventId: randomUUID(), tenantId: id, payload: {} },
      },
    },
  ],
});
