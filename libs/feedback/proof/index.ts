import { randomUUID } from 'node:crypto';
import { defineProof } from '../../../tools/bars/proof/define.ts';

export const proof = defineProof({
  operations: {
    pageFeedback: { asks: 'read PageFeedback', may: { 'site-admin': 'unlimited' } },
  },
  forms: { feedback: { about: '/dtyw/', helpful: 'yes', text: '很清楚' } },
  exempt: [
    {
      like: /check libs\/feedback: .*receive-feedback\.js/,
      why: 'citizens hand in at a door that acts as the platform itself, which may do everything',
    },
  ],
  aims: ({ id, secret }) => [
    {
      table: 'feedback_page',
      row: { tenant_id: id, id: randomUUID(), path: '/dtyw/', is_helpful: false, text: secret },
    },
  ],
});
