import { Injectable } from '@nestjs/common';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { authorize } from '../ability/authorize.js';
import { DeputyNotEligible } from '../auth.errors.js';
import { AbsenceDeclared } from '../auth.events.js';
import { type Absence, AbsenceRepository } from './absence.repository.js';
import { type Period, requirePeriod } from './absence.rules.js';
import { Deputies } from './deputies.js';

/** Who is away (oneself unless it is said), from when to when, and who stands in. */
export interface AbsenceGiven extends Period {
  readonly personId?: string | null | undefined;
  readonly deputyId: string;
}

/** Says that somebody is away, and who takes their judgements meanwhile. */
@Injectable()
export class DeclareAbsence {
  constructor(
    private readonly db: Database,
    private readonly absences: AbsenceRepository,
    private readonly deputies: Deputies,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, { personId: given, deputyId, from, to }: AbsenceGiven): Promise<Absence> {
    return this.db.write(scope, async () => {
      const personId = given ?? scope.actor.userId;
      const person = await this.deputies.member(personId);
      authorize(scope.actor, 'declare', 'Absence', { personId, deputyId });
      requirePeriod({ from, to }, scope.now);
      const deputy = (await this.deputies.of(scope, personId)).find(({ id }) => id === deputyId);
      if (!deputy) throw new DeputyNotEligible({}, [{ field: 'deputyId', rule: 'isDeputy' }]);
      const absence = await this.absences.add(scope, { personId, deputyId, from, to });
      const fact = { absenceId: absence.id, personId, deputyId, from, to };
      await this.journal.record(scope, AbsenceDeclared, fact, {
        subjectId: absence.id,
        title: `${person.name} → ${deputy.name}`,
        after: absence,
      });
      return absence;
    });
  }
}
