import {
  type EffectiveGrant,
  People,
  PersonActor,
  POLICIES,
  type Policy,
  type ReachedGrant,
  type Role,
} from '@jiyue/auth';
import type { Scope } from '@jiyue/tenancy';
import { Inject, Injectable } from '@nestjs/common';

/** Everything a person holds, over all sites: what their inbox and workbench are made from. */
@Injectable()
export class Reach {
  constructor(
    private readonly people: People,
    @Inject(POLICIES) private readonly policies: readonly Policy[],
  ) {}

  /** The person's grants in force with one of the roles, per site they work on. */
  grants(scope: Scope, roles: readonly Role[]): Promise<ReachedGrant[]> {
    return scope.actor instanceof PersonActor ? this.people.reach(scope.actor.userId, roles) : Promise.resolve([]);
  }

  /** Who the person is on each of these sites, so that `allowed` says there what the site itself would say. */
  async actorsOn(scope: Scope, siteIds: readonly string[]): Promise<Map<string, PersonActor>> {
    const { actor } = scope;
    if (!(actor instanceof PersonActor) || siteIds.length === 0) return new Map();
    const grants = await this.people.reach(actor.userId);
    return new Map(
      [...new Set(siteIds)].map((siteId) => {
        const here = grants.filter((grant) => grant.siteId === siteId).map(asEffective);
        return [siteId, new PersonActor(actor.person, siteId, here, this.policies)];
      }),
    );
  }
}

function asEffective({ siteId, role, columnId, unitId }: ReachedGrant, i: number): EffectiveGrant {
  return { id: String(i), role, siteId, sitePath: '', withSubtree: false, columnId, unitId, endsAt: null };
}
