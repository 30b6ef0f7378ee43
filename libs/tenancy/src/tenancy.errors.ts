import { Conflict, Invalid } from '@jiyue/kernel';

/** The same idempotency key came back with another request body. */
export class IdempotencyKeyReused extends Conflict {
  readonly code = 'TENANCY.IDEMPOTENCY_KEY_REUSED';
}

/** A cursor that this list never gave out. */
export class BadCursor extends Invalid {
  readonly code = 'TENANCY.BAD_CURSOR';
}
