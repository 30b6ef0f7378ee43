import { defineProof } from '../../../tools/bars/proof/define.ts';

export const proof = defineProof({
  exempt: [
    {
      like: /policy opened policy chain on journal_head/,
      why: 'the trigger alone acts as the owner, on the head of the row’s own site',
    },
  ],
});
