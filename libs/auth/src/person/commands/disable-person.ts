import { Injectable } from '@nestjs/common';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { authorize } from '../../ability/authorize.js';
import { PersonDisabled } from '../../auth.events.js';
import { Administrators } from '../../grant/administrators.js';
import type { Person } from '../person.entity.js';
import { PersonRepository } from '../person.repository.js';

/** Ends a person's access everywhere at once: the next request already finds nobody. Their home site decides it. */
@Injectable()
export class DisablePerson {
  constructor(
    private readonly db: Database,
    private readonly persons: PersonRepository,
    private readonly administrators: Administrators,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, input: { personId: string; reason: string }): Promise<Person> {
    return this.db.write(scope, async () => {
      const before = await this.persons.get(input.personId);
      authorize(scope.actor, 'disable', 'Person', before);
      await this.administrators.requireHeir(scope.actor, before.id);
      const after = await this.persons.disable(before.id, input.reason);
      const change = { subjectId: before.id, title: before.name, before, after };
      await this.journal.record(scope, PersonDisabled, { personId: before.id }, change);
      return after;
    });
  }
}
