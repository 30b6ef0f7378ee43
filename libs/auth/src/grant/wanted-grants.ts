import { Injectable } from '@nestjs/common';
import { InvalidInput } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { ColumnFacts } from '../responsibility/column-facts.js';
import type { Role } from '../roles.js';
import { requireCovered, type WantedGrant, yearsAfter } from './grant.rules.js';
import { Grantees } from './grantees.js';

/** What somebody asks to be given, whoever is to have it. */
export interface GrantLimits {
  readonly role: Role;
  readonly columnId?: string | null | undefined;
  readonly unitId?: string | null | undefined;
  readonly withSubtree: boolean;
  readonly beginsAt?: Date | null | undefined;
  readonly endsAt?: Date | null | undefined;
}

/** Turns what is asked for into what the rules judge; refuses columns and units that are not there. */
@Injectable()
export class WantedGrants {
  constructor(
    private readonly grantees: Grantees,
    private readonly columns: ColumnFacts,
  ) {}

  /** Inside an open transaction on the scope's site. */
  async of(scope: Scope, request: GrantLimits): Promise<WantedGrant> {
    const { role, columnId, unitId = null, withSubtree, beginsAt, endsAt = null } = request;
    requireBounded(endsAt, { beginsAt: beginsAt ?? scope.now, now: scope.now });
    if (unitId) await this.grantees.requireUnit(unitId);
    const columnLineage = columnId ? await this.lineage(scope, columnId) : null;
    return { role, columnLineage, unitId, withSubtree, endsAt };
  }

  /** Refuses with `AUTH.GRANT_EXCEEDS_OWN` what the actor does not hold, before it is known whom it is for. */
  async requireHeld(scope: Scope, request: GrantLimits): Promise<void> {
    requireCovered(scope.actor, await this.of(scope, request));
  }

  private async lineage(scope: Scope, columnId: string): Promise<readonly string[]> {
    const column = await this.columns.of(scope, columnId);
    if (!column) throw new InvalidInput({}, [{ field: 'columnId', rule: 'columnOfSite' }]);
    return column.lineage;
  }
}

// Whoever is given more than ten years is given it for ever, which is said by no day at all.
const MOST_YEARS = 10;

function requireBounded(endsAt: Date | null, { beginsAt, now }: { beginsAt: Date; now: Date }): void {
  if (endsAt && endsAt <= beginsAt) throw new InvalidInput({}, [{ field: 'endsAt', rule: 'future' }]);
  const far = (
    [
      ['beginsAt', beginsAt],
      ['endsAt', endsAt],
    ] as const
  ).filter(([, at]) => at && at > yearsAfter(now, MOST_YEARS));
  if (far.length > 0)
    throw new InvalidInput(
      {},
      far.map(([field]) => ({ field, rule: 'tooFar' })),
    );
}
