import { NotFound } from '@jiyue/kernel';

/** The dead letter was retried or taken away meanwhile. */
export class DeadLetterNotFound extends NotFound {
  readonly code = 'OPERATIONS.DEAD_LETTER_NOT_FOUND';
}
