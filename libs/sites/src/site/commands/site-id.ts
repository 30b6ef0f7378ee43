import { createHash } from 'node:crypto';
import { newId } from '@jiyue/kernel';
import type { Scope } from '@jiyue/tenancy';

/**
 * The id of a site about to be drafted, which is also the tenancy the command runs in. With an idempotency key it
 * follows from person and key (UUID version 8), so that a second attempt finds the tenancy, and the answer, of the first.
 */
export function idFor(scope: Scope): string {
  if (!scope.idempotency) return newId();
  const seed = `${scope.tenantId} ${scope.actor.userId} ${scope.idempotency.key}`;
  const hex = createHash('sha256').update(seed).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
