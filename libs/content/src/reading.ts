import type { Scope, SupervisorScope } from '@jiyue/tenancy';
import { Database } from '@jiyue/tenancy';

/**
 * Reads rows of these sites: inside the scope's own transaction when all of them are its own, as the supervisor role
 * otherwise. Callers pass ids of sites whose rows the actor was already allowed to see.
 */
export function readOver<T>(
  db: Database,
  scope: Scope,
  tenantIds: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  const others = tenantIds.some((id) => id !== scope.tenantId);
  return others ? db.supervise(supervising(scope, tenantIds), work) : db.read(scope, work);
}

/** The same request as a supervisor's look over these sites. */
export function supervising({ actor, requestId, now }: Scope, tenantIds: readonly string[]): SupervisorScope {
  return { tenantIds: [...new Set(tenantIds)], actor, requestId, now };
}
