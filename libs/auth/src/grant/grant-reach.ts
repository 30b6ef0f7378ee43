import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { PersonActor } from '../ability/person-actor.js';
import { ROLES } from '../roles.js';
import { ColumnFacts } from '../responsibility/column-facts.js';
import type { Grant } from './grant.entity.js';
import { covers, type WantedGrant } from './grant.rules.js';

type Limits = Pick<Grant, 'role' | 'columnId' | 'unitId' | 'withSubtree'>;

/** Measures an existing grant against what somebody holds. */
@Injectable()
export class GrantReach {
  constructor(private readonly columns: ColumnFacts) {}

  /** The grant as something to be covered by whoever ends it. When it would end plays no part. */
  async toEnd(scope: Scope, grant: Limits): Promise<WantedGrant> {
    const { role, unitId, withSubtree } = grant;
    return { role, unitId, withSubtree, columnLineage: await this.lineage(scope, grant.columnId), endsAt: scope.now };
  }

  /** What the actor may do with the grant now; `end` or nothing. */
  async allowed(scope: Scope, grant: Limits & { personId: string; endsAt: Date | null }): Promise<string[]> {
    const { actor, now } = scope;
    const isOver = grant.endsAt !== null && grant.endsAt <= now;
    if (isOver || !actor.may('end', 'Grant', grant)) return [];
    if (!(actor instanceof PersonActor)) return ['end'];
    const wanted = await this.toEnd(scope, grant);
    return actor.grants.of(...ROLES).some((own) => covers(own, wanted)) ? ['end'] : [];
  }

  // Only somebody who is limited to columns themselves is measured by them, so others cost no query.
  private async lineage(scope: Scope, columnId: string | null): Promise<readonly string[] | null> {
    const { actor } = scope;
    const isLimited = actor instanceof PersonActor && actor.grants.of(...ROLES).some((own) => own.columnId !== null);
    if (!columnId || !isLimited) return null;
    const column = await this.columns.of(scope, columnId);
    return column?.lineage ?? [];
  }
}
