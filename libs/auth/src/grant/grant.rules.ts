import type { Actor } from '@jiyue/kernel';
import { isWithin } from '@jiyue/tenancy';
import type { EffectiveGrant } from '../ability/grants.js';
import { PersonActor } from '../ability/person-actor.js';
import {
  ConsentRequired,
  ContractorNotEligible,
  ContractTooLong,
  EndDateRequired,
  GrantExceedsOwn,
  PersonAlreadyDisabled,
  RolesSeparated,
} from '../auth.errors.js';
import { MAY_GRANT, type PersonKind, type Role, ROLES, SEPARATED, STAFF_ONLY } from '../roles.js';

/** A grant that somebody wants to give, on the site they act on. */
export interface WantedGrant {
  readonly role: Role;
  /** Ids of the column and the columns above it; null for a grant on all columns. */
  readonly columnLineage: readonly string[] | null;
  readonly unitId: string | null;
  readonly withSubtree: boolean;
  readonly endsAt: Date | null;
}

/** The person who is to receive it, as the realm knows them. */
export interface Grantee {
  readonly kind: PersonKind;
  readonly homeSiteId: string;
  readonly homePath: string;
  readonly isDisabled: boolean;
  /** Administrator roles (system, security, audit) they hold anywhere. */
  readonly administrations: readonly Role[];
}

/** True when whoever holds `own` holds everything that `wanted` gives: role, columns, unit, subtree and time. */
export function covers(own: EffectiveGrant, wanted: WantedGrant): boolean {
  const isRoleHeld = (MAY_GRANT[own.role] ?? []).includes(wanted.role);
  const isSubtreeHeld = own.withSubtree || !wanted.withSubtree;
  return isRoleHeld && isSubtreeHeld && isWithinLimits(own, wanted) && endsWithin(own.endsAt, wanted.endsAt);
}

/** The grants of the actor that cover the wanted one; refuses with `AUTH.GRANT_EXCEEDS_OWN` when there is none. */
export function requireCovered(actor: Actor, wanted: WantedGrant): readonly EffectiveGrant[] {
  if (!(actor instanceof PersonActor)) return [];
  const covering = actor.grants.of(...ROLES).filter((own) => covers(own, wanted));
  if (covering.length === 0) throw new GrantExceedsOwn({ role: wanted.role });
  return covering;
}

// A service bought by the government is contracted for three years at most (财政部令第102号, art. 24).
const CONTRACT_YEARS = 3;

/** The same moment of a later year. */
export function yearsAfter(at: Date, years: number): Date {
  const later = new Date(at);
  later.setUTCFullYear(later.getUTCFullYear() + years);
  return later;
}

/** Art. 14 and the separation of the three administrators: what this person can hold at all. */
export function requireEligible(person: Grantee, wanted: WantedGrant, now: Date): void {
  if (person.isDisabled) throw new PersonAlreadyDisabled();
  if (person.kind === 'contractor') requireContract(wanted, now);
  const other = person.administrations.find((held) => held !== wanted.role);
  if (SEPARATED.includes(wanted.role) && other) throw new RolesSeparated({ role: wanted.role, held: other });
}

function requireContract({ role, endsAt }: WantedGrant, now: Date): void {
  if (STAFF_ONLY.includes(role)) throw new ContractorNotEligible({ role });
  if (endsAt === null) throw new EndDateRequired();
  if (endsAt > yearsAfter(now, CONTRACT_YEARS)) throw new ContractTooLong({ years: CONTRACT_YEARS });
}

/** True when the person's home lies on the site itself or in the subtree of one of the grants. */
export function isAtHome(person: Grantee, siteId: string, grants: readonly EffectiveGrant[]): boolean {
  return person.homeSiteId === siteId || grants.some((grant) => reachesHome(grant, person));
}

/** A person from outside the grantor's subtree is lent by their home site, never taken. */
export function requireConsent(
  person: Grantee,
  siteId: string,
  given: { by: readonly EffectiveGrant[]; isConsented: boolean },
): void {
  if (!given.isConsented && !isAtHome(person, siteId, given.by)) throw new ConsentRequired();
}

function reachesHome(grant: EffectiveGrant, person: Grantee): boolean {
  return grant.siteId === person.homeSiteId || (grant.withSubtree && isWithin(person.homePath, grant.sitePath));
}

function isWithinLimits({ columnId, unitId }: EffectiveGrant, wanted: WantedGrant): boolean {
  const isColumnHeld = columnId === null || (wanted.columnLineage?.includes(columnId) ?? false);
  return isColumnHeld && (unitId === null || unitId === wanted.unitId);
}

function endsWithin(own: Date | null, wanted: Date | null): boolean {
  return own === null || (wanted !== null && wanted <= own);
}
