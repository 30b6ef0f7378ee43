import { Can, CurrentScope } from '@jiyue/auth';
import { Keeps } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { LeaveEditing } from './leave-editing.js';
import { NoteEditing } from './note-editing.js';
import { asPresence, EditingPresenceType, LeaveEditingInput, NoteEditingInput } from './presence.types.js';

@Resolver()
export class PresenceResolver {
  constructor(
    private readonly note: NoteEditing,
    private readonly leave: LeaveEditing,
  ) {}

  @Mutation(() => EditingPresenceType, {
    description: 'the window is there: who else has the article open for writing',
  })
  @Can('edit', 'Article')
  @Keeps('content_presence')
  async noteEditing(
    @CurrentScope() scope: Scope,
    @Args('input') input: NoteEditingInput,
  ): Promise<EditingPresenceType> {
    return asPresence(await this.note.run(scope, input), scope.actor.userId);
  }

  @Mutation(() => Boolean, { description: 'the window is closed' })
  @Can('edit', 'Article')
  @Keeps('content_presence')
  leaveEditing(@CurrentScope() scope: Scope, @Args('input') input: LeaveEditingInput): Promise<boolean> {
    return this.leave.run(scope, input);
  }
}
