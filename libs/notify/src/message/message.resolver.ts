import { Args, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, CurrentScope, MeType } from '@jiyue/auth';
import { asPage, Keeps, SliceArgs } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { MarkMessagesRead } from './mark-messages-read.js';
import { MessageQueries } from './message.queries.js';
import { MarkMessagesReadInput, MessageFilter, MessagePage } from './message.types.js';

@Resolver(() => MeType)
export class MessageResolver {
  constructor(
    private readonly queries: MessageQueries,
    private readonly markRead: MarkMessagesRead,
  ) {}

  @Query(() => MessagePage)
  @Can('read', 'Message')
  async messages(
    @CurrentScope() scope: Scope,
    @Args() slice: SliceArgs,
    @Args('filter', { type: () => MessageFilter, nullable: true }) filter?: MessageFilter,
  ): Promise<MessagePage> {
    return asPage(await this.queries.list(scope, { ...slice, filter }));
  }

  @Mutation(() => Int, { description: 'How many are left unread.' })
  @Can('read', 'Message')
  @Keeps('notify_message')
  async markMessagesRead(@CurrentScope() scope: Scope, @Args('input') input: MarkMessagesReadInput): Promise<number> {
    await this.markRead.run(scope, input);
    return this.queries.unread(scope);
  }

  @ResolveField(() => Int)
  unreadMessages(@CurrentScope() scope: Scope): Promise<number> {
    return this.queries.unread(scope);
  }
}
