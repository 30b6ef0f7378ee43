import { Conflict } from '@jiyue/kernel';

/** A secrecy review is asked for and was not passed: nothing is published before it, however urgent; `step` says which. */
export class SecrecyReviewOpen extends Conflict {
  readonly code = 'CONTENT.SECRECY_REVIEW_OPEN';
}
