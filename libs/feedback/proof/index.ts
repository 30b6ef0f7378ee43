import { randomUUID } from 'node:crypto';
import { defineProof } from '../../../tools/bars/proof/define.ts';

export const proof = defineProof({
  operations: {
    pageFeedback: { asks: 'read PageFeedback', may: { 'site-admin': 'unlimited' } },
  },
  forms: { feedback: { about: '/dtyw/', helpful: 'yes', text: '很清楚' } },
  aims: ({ id, secret }) => [
    {
      table: 'feedback_page',
      row: { tenant_id: id, id: randomUUID(), path: '/dtyw/', is_helpful: false, text: secret },
    },
  ],
});
