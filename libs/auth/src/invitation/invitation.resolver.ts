import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Scope } from '@jiyue/tenancy';
import { Can } from '../ability/can.decorator.js';
import { InvitePersonInput, MemberType } from '../person/person.types.js';
import { CurrentScope } from '../scope/current-scope.js';
import { InvitationCommands } from './invitation-commands.js';
import { InvitePersonAgainInput, RevokeInvitationInput } from './invitation.types.js';

@Resolver(() => MemberType)
export class InvitationResolver {
  constructor(private readonly commands: InvitationCommands) {}

  @Mutation(() => MemberType)
  @Can('invite', 'Person')
  invitePerson(@CurrentScope() scope: Scope, @Args('input') input: InvitePersonInput): Promise<MemberType> {
    return this.commands.invite(scope, input);
  }

  @Mutation(() => MemberType)
  @Can('invite', 'Person')
  invitePersonAgain(@CurrentScope() scope: Scope, @Args('input') input: InvitePersonAgainInput): Promise<MemberType> {
    return this.commands.again(scope, input);
  }

  @Mutation(() => MemberType)
  @Can('invite', 'Person')
  revokeInvitation(@CurrentScope() scope: Scope, @Args('input') input: RevokeInvitationInput): Promise<MemberType> {
    return this.commands.revoke(scope, input);
  }
}
