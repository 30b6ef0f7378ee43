import { Injectable } from '@nestjs/common';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { authorize } from '../../ability/authorize.js';
import { GrantAlreadyEnded } from '../../auth.errors.js';
import { GrantEnded } from '../../auth.events.js';
import type { Grant } from '../grant.entity.js';
import { SEPARATED } from '../../roles.js';
import { Administrators } from '../administrators.js';
import { GrantRepository } from '../grant.repository.js';
import { requireCovered } from '../grant.rules.js';
import { GrantReach } from '../grant-reach.js';

/** Ends a grant at once. Whoever could give it may take it. */
@Injectable()
export class EndGrant {
  constructor(
    private readonly db: Database,
    private readonly grants: GrantRepository,
    private readonly reach: GrantReach,
    private readonly administrators: Administrators,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, input: { grantId: string; version: number }): Promise<Grant> {
    return this.db.write(scope, async () => {
      const before = await this.grants.get(input.grantId);
      authorize(scope.actor, 'end', 'Grant', before);
      requireCovered(scope.actor, await this.reach.toEnd(scope, before));
      if (before.endsAt && before.endsAt <= scope.now) throw new GrantAlreadyEnded();
      if (SEPARATED.includes(before.role)) {
        await this.administrators.requireHeir(scope.actor, before.personId, before.id);
      }
      const after = await this.grants.end(before.id, input.version);
      const { id: grantId, personId, role } = before;
      const change = { subjectId: grantId, title: await this.grants.holderName(personId), before, after };
      await this.journal.record(scope, GrantEnded, { grantId, personId, role }, change);
      return after;
    });
  }
}
