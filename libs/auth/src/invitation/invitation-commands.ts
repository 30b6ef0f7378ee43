import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { InvitePerson, type NewInvitation } from '../person/commands/invite-person.js';
import { MemberQueries } from '../person/member.queries.js';
import type { MemberType } from '../person/person.types.js';
import { InvitePersonAgain } from './commands/invite-person-again.js';
import { RevokeInvitation } from './commands/revoke-invitation.js';

/** The commands about ways in, answering with what the schema shows. */
@Injectable()
export class InvitationCommands {
  constructor(
    private readonly members: MemberQueries,
    private readonly invitePerson: InvitePerson,
    private readonly invitePersonAgain: InvitePersonAgain,
    private readonly revokeInvitation: RevokeInvitation,
  ) {}

  async invite(scope: Scope, input: NewInvitation): Promise<MemberType> {
    const { id } = await this.invitePerson.run(scope, input);
    return this.members.one(scope, id);
  }

  async again(scope: Scope, input: { personId: string; address?: string | null }): Promise<MemberType> {
    await this.invitePersonAgain.run(scope, input);
    return this.members.one(scope, input.personId);
  }

  async revoke(scope: Scope, input: { personId: string }): Promise<MemberType> {
    await this.revokeInvitation.run(scope, input);
    return this.members.one(scope, input.personId);
  }
}
