import { randomUUID } from 'node:crypto';
import type { Journal } from '@jiyue/platform';
import type { Database, Scope } from '@jiyue/tenancy';
import { systemActor } from '../../ability/person-actor.js';
import { InvitationOver } from '../../auth.errors.js';
import { InvitationAccepted } from '../../auth.events.js';
import type { ProvenIdentity } from '../../session/persons.js';
import { InvitationRepository } from '../invitation.repository.js';

/** Who an open invitation is for. */
export interface Invited {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly siteId: string;
  readonly siteName: string;
}

/** Binds who logged in with a link's code in hand to the person the link was sent to. The code is the right to it. */
export class AcceptInvitation {
  private readonly invitations: InvitationRepository;

  constructor(
    private readonly db: Database,
    private readonly journal: Journal,
  ) {
    this.invitations = new InvitationRepository(db);
  }

  run({ id, name, siteId }: Invited, input: { digest: Buffer; login: ProvenIdentity }): Promise<void> {
    const actor = { ...systemActor(name), userId: id };
    const scope: Scope = { tenantId: siteId, actor, requestId: randomUUID(), now: new Date() };
    return this.db.write(scope, async () => {
      if (!(await this.invitations.accept(input.digest, input.login))) throw new InvitationOver();
      await this.journal.record(scope, InvitationAccepted, { personId: id }, { subjectId: id, title: name });
    });
  }
}
