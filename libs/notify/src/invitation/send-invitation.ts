import { Injectable } from '@nestjs/common';
import {
  authorize,
  digestOfInvitation,
  InvitationNotOpen,
  InvitationRepository,
  newInvitationCode,
  type OpenInvitation,
} from '@jiyue/auth';
import { type JobData, type JobHandler, Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { postOffice } from '../at-home.js';
import { LetterRefused } from '../channel/channel.js';
import { Outward } from '../delivery/outward.js';
import { InvitationRefused, InvitationSent } from '../notify.events.js';
import { invitationLetter } from './invitation-letter.js';

/** Makes the code of an invitation and sends its link. It is made here, so that no job and no row ever holds it. */
@Injectable()
export class SendInvitation implements JobHandler {
  constructor(
    private readonly db: Database,
    private readonly invitations: InvitationRepository,
    private readonly outward: Outward,
    private readonly journal: Journal,
  ) {}

  /** Follows an invitation; run again, it sends another link, and only the last one leads anywhere. */
  async handle({ eventId, tenantId, payload }: JobData): Promise<void> {
    const { personId } = payload as { personId: string };
    const scope = postOffice(tenantId, eventId);
    const code = newInvitationCode();
    const open = await this.keep(scope, personId, code);
    if (!open) return;
    const letter = invitationLetter(open, `${this.outward.urlOf(`/auth/invitation/${code}`)}`);
    try {
      await this.outward.outlets[open.channel].send({ id: eventId, to: open.address, ...letter });
    } catch (error) {
      if (!(error instanceof LetterRefused)) throw error;
      await this.refuse(scope, personId, open);
    }
  }

  private async keep(scope: Scope, personId: string, code: string): Promise<OpenInvitation | null> {
    const digest = digestOfInvitation(code);
    if (!digest || !(await this.isWanted(scope, personId))) return null;
    return this.db.write(scope, async () => {
      authorize(scope.actor, 'send', 'Message', {});
      const open = await this.invitations.keepCode(personId, digest);
      if (!open) throw new InvitationNotOpen();
      await this.journal.record(scope, InvitationSent, { channel: open.channel }, { subjectId: personId });
      return open;
    });
  }

  /** Whether there is anything to send: not for whom the identity provider knows, and not once it was taken back. */
  private isWanted(scope: Scope, personId: string): Promise<boolean> {
    return this.db.read(scope, () => this.invitations.isOpen(personId));
  }

  private refuse(scope: Scope, personId: string, { channel }: OpenInvitation): Promise<void> {
    return this.db.write(scope, async () => {
      authorize(scope.actor, 'send', 'Message', {});
      await this.invitations.refuse(personId);
      await this.journal.record(scope, InvitationRefused, { channel }, { subjectId: personId });
    });
  }
}
