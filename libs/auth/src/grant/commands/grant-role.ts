import { Injectable } from '@nestjs/common';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { authorize } from '../../ability/authorize.js';
import { RoleGranted } from '../../auth.events.js';
import { PersonRepository } from '../../person/person.repository.js';
import type { Grant } from '../grant.entity.js';
import { GrantRepository } from '../grant.repository.js';
import { requireConsent, requireCovered, requireEligible } from '../grant.rules.js';
import { Grantees } from '../grantees.js';
import { type GrantLimits, WantedGrants } from '../wanted-grants.js';

/** Which role, to whom, how far and how long. */
export interface GrantRoleRequest extends GrantLimits {
  readonly personId: string;
}

/** Gives a person a role on the site, within what the grantor holds. */
@Injectable()
export class GrantRole {
  constructor(
    private readonly db: Database,
    private readonly grantees: Grantees,
    private readonly persons: PersonRepository,
    private readonly grants: GrantRepository,
    private readonly wanted: WantedGrants,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, request: GrantRoleRequest): Promise<Grant> {
    return this.db.write(scope, async () => {
      const { personId, role } = request;
      const wanted = await this.wanted.of(scope, request);
      await this.grants.lockPerson(personId);
      const person = await this.grantees.find(scope, personId);
      authorize(scope.actor, 'grant', 'Grant', { personId, role });
      const by = requireCovered(scope.actor, wanted);
      requireEligible(person, wanted, scope.now);
      requireConsent(person, scope.tenantId, { by, isConsented: person.isConsented });
      const { name, unitId, kind } = person;
      await this.persons.keepCard({ personId, name, unitId, kind });
      const grant = await this.grants.add({ ...recordOf(request), personKind: kind, grantedBy: scope.actor.userId });
      const change = { subjectId: grant.id, title: name, after: grant };
      await this.journal.record(scope, RoleGranted, { grantId: grant.id, personId, role }, change);
      return grant;
    });
  }
}

function recordOf({ personId, role, columnId, unitId, withSubtree, beginsAt, endsAt }: GrantRoleRequest) {
  return {
    personId,
    role,
    withSubtree,
    columnId: columnId ?? null,
    unitId: unitId ?? null,
    beginsAt: beginsAt ?? null,
    endsAt: endsAt ?? null,
  };
}
