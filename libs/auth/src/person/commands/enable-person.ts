import { Injectable } from '@nestjs/common';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { authorize } from '../../ability/authorize.js';
import { PersonEnabled } from '../../auth.events.js';
import { Administrators } from '../../grant/administrators.js';
import type { Person } from '../person.entity.js';
import { PersonRepository } from '../person.repository.js';

/** Lets somebody in again who was shut out, with the roles that are still theirs; they log in anew. */
@Injectable()
export class EnablePerson {
  constructor(
    private readonly db: Database,
    private readonly persons: PersonRepository,
    private readonly administrators: Administrators,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, input: { personId: string }): Promise<Person> {
    return this.db.write(scope, async () => {
      const before = await this.persons.get(input.personId);
      authorize(scope.actor, 'enable', 'Person', before);
      await this.administrators.requireOwnLine(scope.actor, before.id);
      const after = await this.persons.enable(before.id);
      const change = { subjectId: before.id, title: before.name, before, after };
      await this.journal.record(scope, PersonEnabled, { personId: before.id }, change);
      return after;
    });
  }
}
