import type { Role } from '../roles.js';

/** A grant that is in force now, seen from the site a request runs on. */
export interface EffectiveGrant {
  readonly id: string;
  readonly role: Role;
  /** The site the grant was given on: this one or, when `withSubtree`, one above it. */
  readonly siteId: string;
  readonly sitePath: string;
  readonly withSubtree: boolean;
  /** Limits the grant to a column and what hangs below it. */
  readonly columnId: string | null;
  /** Limits the grant to the columns a unit answers for. */
  readonly unitId: string | null;
  readonly endsAt: Date | null;
}

/** The grants of a person that are in force on one site. */
export class Grants {
  constructor(private readonly all: readonly EffectiveGrant[]) {}

  of(...roles: Role[]): EffectiveGrant[] {
    return this.all.filter(({ role }) => roles.includes(role));
  }

  has(...roles: Role[]): boolean {
    return this.of(...roles).length > 0;
  }

  get roles(): Role[] {
    return [...new Set(this.all.map(({ role }) => role))];
  }
}

/**
 * The condition a grant puts on a column or article. Both carry `lineage` (ids of the column and the columns above
 * it) and `operatorUnitId` (the unit that answers for the column).
 */
export function within(grant: EffectiveGrant): Record<string, unknown> {
  return {
    ...(grant.columnId ? { lineage: { $in: [grant.columnId] } } : {}),
    ...(grant.unitId ? { operatorUnitId: grant.unitId } : {}),
  };
}
