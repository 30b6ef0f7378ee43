import { authorize, WantedGrants } from '@jiyue/auth';
import { type CompoundActType, CompoundActs } from '@jiyue/compound';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import type { OneGrant } from './grant-to-one.js';
import type { GrantManyInput } from './grant-many.types.js';

/** The compound act's name. */
export const GRANT_MANY = 'people.grant-role';

/**
 * Begins to give one role to many people. What nobody could have from the starter is refused at once; each of the people is
 * judged when their turn comes.
 */
@Injectable()
export class GrantMany {
  constructor(
    private readonly db: Database,
    private readonly acts: CompoundActs,
    private readonly wanted: WantedGrants,
  ) {}

  run(scope: Scope, { usernames, ...wanted }: GrantManyInput): Promise<CompoundActType> {
    return this.db.write(scope, async () => {
      authorize(scope.actor, 'grant', 'Grant', { role: wanted.role });
      await this.wanted.requireHeld(scope, wanted);
      const items = [...new Set(usernames)].map((username) => ({ key: username, input: oneGrant(username, wanted) }));
      return this.acts.begin(scope, GRANT_MANY, items);
    });
  }
}

function oneGrant(username: string, wanted: Omit<GrantManyInput, 'usernames'>): OneGrant {
  const { role, columnId = null, unitId = null, withSubtree, endsAt } = wanted;
  return { username, role, columnId, unitId, withSubtree, endsAt: endsAt?.toISOString() ?? null };
}
