import { Injectable } from '@nestjs/common';
import { InvalidInput, Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { authorize } from '../../ability/authorize.js';
import { PersonAlreadyActive, PersonAlreadyDisabled } from '../../auth.errors.js';
import { PersonInvitedAgain } from '../../auth.events.js';
import { PersonRepository } from '../../person/person.repository.js';
import { type AskedInvitation, InvitationRepository } from '../invitation.repository.js';
import { type Contact, contactOf, nextAsk } from '../invitation.rules.js';

/** Sends somebody who has not come in yet another link; the one before leads nowhere any more. */
@Injectable()
export class InvitePersonAgain {
  constructor(
    private readonly db: Database,
    private readonly persons: PersonRepository,
    private readonly invitations: InvitationRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, input: { personId: string; address?: string | null }): Promise<void> {
    return this.db.write(scope, async () => {
      const person = await this.persons.get(input.personId);
      authorize(scope.actor, 'invite', 'Person', person);
      if (person.disabledAt) throw new PersonAlreadyDisabled();
      if (person.subject !== null) throw new PersonAlreadyActive();
      const before = await this.invitations.find(person.id);
      const asks = nextAsk(before, scope.now);
      await this.invitations.open(person.id, contactFrom(input.address, before), asks);
      const payload = { personId: person.id };
      await this.journal.record(scope, PersonInvitedAgain, payload, { subjectId: person.id, title: person.name });
    });
  }
}

function contactFrom(entered: string | null | undefined, before: AskedInvitation | null): Contact {
  if (entered) return contactOf(entered);
  if (before?.address) return { channel: before.channel, address: before.address };
  throw new InvalidInput({}, [{ field: 'address', rule: 'isNotEmpty' }]);
}
