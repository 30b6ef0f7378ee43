import { Injectable } from '@nestjs/common';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { authorize } from '../../ability/authorize.js';
import { InvitationNotOpen } from '../../auth.errors.js';
import { InvitationRevoked } from '../../auth.events.js';
import { PersonRepository } from '../../person/person.repository.js';
import { InvitationRepository } from '../invitation.repository.js';

/** Takes an invitation back: its link leads nowhere from here on. */
@Injectable()
export class RevokeInvitation {
  constructor(
    private readonly db: Database,
    private readonly persons: PersonRepository,
    private readonly invitations: InvitationRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, { personId }: { personId: string }): Promise<void> {
    return this.db.write(scope, async () => {
      const person = await this.persons.get(personId);
      authorize(scope.actor, 'invite', 'Person', person);
      if (!(await this.invitations.revoke(personId))) throw new InvitationNotOpen();
      await this.journal.record(scope, InvitationRevoked, { personId }, { subjectId: personId, title: person.name });
    });
  }
}
