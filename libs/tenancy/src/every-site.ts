import type { Database } from './database.js';
import type { Scope } from './scope.js';

// Whoever stands on no site sees the registry of sites that were ever opened, and nothing else.
const NO_SITE = '00000000-0000-0000-0000-000000000000';

/** Looks after rows that are nobody's decision on every site that was ever opened, a transaction each. */
export async function keepOnEverySite(
  db: Database,
  scope: Omit<Scope, 'tenantId' | 'idempotency'>,
  work: () => Promise<unknown>,
): Promise<void> {
  for (const tenantId of await everySite(db, scope)) await db.keep({ ...scope, tenantId }, work);
}

/** Ids of every site that was ever opened. */
export async function everySite(db: Database, scope: Omit<Scope, 'tenantId' | 'idempotency'>): Promise<string[]> {
  const sites = await db.read({ ...scope, tenantId: NO_SITE }, () =>
    db.manager.query<{ id: string }[]>('select id from site order by id'),
  );
  return sites.map(({ id }) => id);
}
