import type { Actor } from '@jiyue/kernel';

/** Who acts, on which site, in which request, and when. The first argument of whatever reads or writes. */
export interface Scope {
  /** The site whose rows this request sees; every tenant is a site. */
  readonly tenantId: string;
  readonly actor: Actor;
  readonly requestId: string;
  /** One instant for the whole request. */
  readonly now: Date;
  /** Set when the caller may submit the same act twice. */
  readonly idempotency?: IdempotencyClaim | undefined;
}

/** The key a person's attempt carries, and a digest of what they asked for with it. */
export interface IdempotencyClaim {
  readonly key: string;
  readonly digest: string;
}

/** A supervisor's look over a set of sites: read only, by a database role that cannot write. */
export interface SupervisorScope {
  readonly tenantIds: readonly string[];
  readonly actor: Actor;
  readonly requestId: string;
  readonly now: Date;
}

/** The same request, continued on another site. */
export function onSite(scope: Scope, tenantId: string): Scope {
  return { ...scope, tenantId };
}
