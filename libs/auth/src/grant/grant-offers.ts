import type { Actor } from '@jiyue/kernel';
import { PersonActor } from '../ability/person-actor.js';
import { MAY_GRANT, type PersonKind, type Role, ROLES, SEPARATED, STAFF_ONLY } from '../roles.js';

/** A role that somebody could hand on, and how far. */
export interface GrantOffer {
  readonly role: Role;
  /** Over all columns of the site, not only one column or unit. */
  readonly isSiteWide: boolean;
  readonly withSubtree: boolean;
}

/** Who would receive it, as far as it decides what can be offered. */
export interface Receiver {
  readonly kind: PersonKind;
  readonly administrations: readonly Role[];
}

/** What the actor could hand on: nothing that the rules of grants would refuse by role or reach. */
export function offersOf(actor: Actor, receiver: Receiver | null): GrantOffer[] {
  if (!(actor instanceof PersonActor)) return [];
  return ROLES.filter((role) => !receiver || mayHold(receiver, role)).flatMap((role) => {
    const holding = actor.grants.of(...ROLES).filter((own) => (MAY_GRANT[own.role] ?? []).includes(role));
    if (holding.length === 0) return [];
    const isSiteWide = holding.some(({ columnId, unitId }) => columnId === null && unitId === null);
    return [{ role, isSiteWide, withSubtree: isSiteWide && holding.some((own) => own.withSubtree) }];
  });
}

function mayHold({ kind, administrations }: Receiver, role: Role): boolean {
  if (kind === 'contractor' && STAFF_ONLY.includes(role)) return false;
  return !SEPARATED.includes(role) || administrations.every((held) => held === role);
}
