import { Injectable } from '@nestjs/common';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { authorize } from '../ability/authorize.js';
import { AbsenceNotFound, AbsenceOver } from '../auth.errors.js';
import { AbsenceEnded } from '../auth.events.js';
import { type Absence, AbsenceRepository } from './absence.repository.js';
import { stateOf } from './absence.rules.js';
import { Deputies } from './deputies.js';

/** Ends an absence at once, also one that is still to come: whoever is in it may, and whoever runs the site. */
@Injectable()
export class EndAbsence {
  constructor(
    private readonly db: Database,
    private readonly absences: AbsenceRepository,
    private readonly deputies: Deputies,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, { absenceId, version }: { absenceId: string; version: number }): Promise<Absence> {
    return this.db.write(scope, async () => {
      const before = await this.absences.get(absenceId);
      if (!scope.actor.may('read', 'Absence', before)) throw new AbsenceNotFound();
      authorize(scope.actor, 'end', 'Absence', before);
      if (stateOf(before, scope.now) === 'over') throw new AbsenceOver();
      const after = await this.absences.end(absenceId, version, scope.now);
      const { personId, deputyId, from, to } = before;
      const person = await this.deputies.member(personId);
      const fact = { absenceId, personId, deputyId, from, to };
      const change = { subjectId: absenceId, title: person.name, before, after };
      await this.journal.record(scope, AbsenceEnded, fact, change);
      return after;
    });
  }
}
