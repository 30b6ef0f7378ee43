import { Injectable } from '@nestjs/common';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { authorize } from '../../ability/authorize.js';
import { PersonInvited } from '../../auth.events.js';
import type { Person } from '../person.entity.js';
import { type NewPerson, PersonRepository } from '../person.repository.js';

/** Registers a person whose home the site becomes. They hold nothing until a role is granted. */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly db: Database,
    private readonly persons: PersonRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, { username, name, unitId, kind }: NewPerson): Promise<Person> {
    return this.db.write(scope, async () => {
      authorize(scope.actor, 'invite', 'Person', { homeSiteId: scope.tenantId, unitId });
      const person = await this.persons.add({ username, name, unitId, kind });
      const payload = { personId: person.id, unitId, kind };
      await this.journal.record(scope, PersonInvited, payload, { subjectId: person.id, title: name, after: person });
      return person;
    });
  }
}
