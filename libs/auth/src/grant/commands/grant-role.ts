import { Injectable } from '@nestjs/common';
import { InvalidInput, Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { authorize } from '../../ability/authorize.js';
import { RoleGranted } from '../../auth.events.js';
import type { Role } from '../../roles.js';
import { PersonRepository } from '../../person/person.repository.js';
import { ColumnFacts } from '../../responsibility/column-facts.js';
import type { Grant } from '../grant.entity.js';
import { GrantRepository } from '../grant.repository.js';
import { requireConsent, requireCovered, requireEligible, type WantedGrant } from '../grant.rules.js';
import { Grantees } from '../grantees.js';

/** Which role, to whom, how far and how long. */
export interface GrantRoleRequest {
  readonly personId: string;
  readonly role: Role;
  readonly columnId?: string | null | undefined;
  readonly unitId?: string | null | undefined;
  readonly withSubtree: boolean;
  readonly beginsAt?: Date | null | undefined;
  readonly endsAt?: Date | null | undefined;
}

/** Gives a person a role on the site, within what the grantor holds. */
@Injectable()
export class GrantRole {
  constructor(
    private readonly db: Database,
    private readonly grantees: Grantees,
    private readonly persons: PersonRepository,
    private readonly grants: GrantRepository,
    private readonly columns: ColumnFacts,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, request: GrantRoleRequest): Promise<Grant> {
    return this.db.write(scope, async () => {
      const { personId, role } = request;
      const wanted = await this.wanted(scope, request);
      await this.grants.lockPerson(personId);
      const person = await this.grantees.find(scope, personId);
      authorize(scope.actor, 'grant', 'Grant', { personId, role });
      const by = requireCovered(scope.actor, wanted);
      requireEligible(person, wanted);
      requireConsent(person, scope.tenantId, { by, isConsented: person.isConsented });
      const { name, unitId, kind } = person;
      await this.persons.keepCard({ personId, name, unitId, kind });
      const grant = await this.grants.add({ ...recordOf(request), personKind: kind, grantedBy: scope.actor.userId });
      const change = { subjectId: grant.id, title: name, after: grant };
      await this.journal.record(scope, RoleGranted, { grantId: grant.id, personId, role }, change);
      return grant;
    });
  }

  private async wanted(scope: Scope, request: GrantRoleRequest): Promise<WantedGrant> {
    const { role, columnId, unitId, withSubtree, endsAt } = recordOf(request);
    requireFuture(endsAt, request.beginsAt ?? scope.now);
    if (unitId) await this.grantees.requireUnit(unitId);
    const columnLineage = columnId ? await this.lineage(scope, columnId) : null;
    return { role, columnLineage, unitId, withSubtree, endsAt };
  }

  private async lineage(scope: Scope, columnId: string): Promise<readonly string[]> {
    const column = await this.columns.of(scope, columnId);
    if (!column) throw new InvalidInput({}, [{ field: 'columnId', rule: 'columnOfSite' }]);
    return column.lineage;
  }
}

function requireFuture(endsAt: Date | null, beginsAt: Date): void {
  if (endsAt && endsAt <= beginsAt) throw new InvalidInput({}, [{ field: 'endsAt', rule: 'future' }]);
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
