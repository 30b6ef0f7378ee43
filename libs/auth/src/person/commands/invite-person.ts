import { Injectable } from '@nestjs/common';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { authorize } from '../../ability/authorize.js';
import { PersonInvited } from '../../auth.events.js';
import type { Person } from '../person.entity.js';
import { InvitationRepository } from '../../invitation/invitation.repository.js';
import { contactOf } from '../../invitation/invitation.rules.js';
import { type NewPerson, PersonRepository } from '../person.repository.js';

/** A new person, and where their way in is sent; no `address` for whom the identity provider knows by this user name. */
export type NewInvitation = NewPerson & { readonly address?: string };

/**
 * Registers a person whose home the site becomes, and opens the invitation that is sent to them. They hold nothing
 * until a role is granted.
 */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly db: Database,
    private readonly persons: PersonRepository,
    private readonly invitations: InvitationRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, { username, name, unitId, kind, address }: NewInvitation): Promise<Person> {
    return this.db.write(scope, async () => {
      authorize(scope.actor, 'invite', 'Person', { homeSiteId: scope.tenantId, unitId });
      const contact = address === undefined ? null : contactOf(address);
      const person = await this.persons.add({ username, name, unitId, kind });
      if (contact) await this.invitations.open(person.id, contact, 1);
      const payload = { personId: person.id, unitId, kind };
      await this.journal.record(scope, PersonInvited, payload, { subjectId: person.id, title: name, after: person });
      return person;
    });
  }
}
