import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { allowedActs, Can, CurrentScope } from '@jiyue/auth';
import { asPage, SliceArgs } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { CancelCompoundAct } from './commands/cancel-compound-act.js';
import { CompoundKinds } from './compound-kinds.js';
import { CompoundQueries } from './compound.queries.js';
import {
  CancelCompoundActInput,
  CompoundActPage,
  CompoundActType,
  CompoundItemArgs,
  CompoundItemPage,
  CompoundLabelType,
} from './compound.types.js';

@Resolver(() => CompoundActType)
export class CompoundResolver {
  constructor(
    private readonly reads: CompoundQueries,
    private readonly cancel: CancelCompoundAct,
    private readonly kinds: CompoundKinds,
  ) {}

  @Query(() => CompoundActPage)
  @Can('read', 'CompoundAct')
  async compoundActs(@CurrentScope() scope: Scope, @Args() slice: SliceArgs): Promise<CompoundActPage> {
    return asPage(await this.reads.list(scope, slice));
  }

  @Query(() => CompoundActType)
  @Can('read', 'CompoundAct')
  compoundAct(@CurrentScope() scope: Scope, @Args('id', { type: () => ID }) id: string): Promise<CompoundActType> {
    return this.reads.one(scope, id);
  }

  @Query(() => CompoundItemPage)
  @Can('read', 'CompoundAct')
  async compoundItems(@CurrentScope() scope: Scope, @Args() args: CompoundItemArgs): Promise<CompoundItemPage> {
    return asPage(await this.reads.items(scope, args));
  }

  @Mutation(() => CompoundActType)
  @Can('cancel', 'CompoundAct')
  cancelCompoundAct(
    @CurrentScope() scope: Scope,
    @Args('input') input: CancelCompoundActInput,
  ): Promise<CompoundActType> {
    return this.cancel.run(scope, input);
  }

  @ResolveField(() => CompoundLabelType)
  label(@Parent() { kind }: CompoundActType): CompoundLabelType {
    return this.kinds.get(kind).label;
  }

  @ResolveField(() => Date, {
    nullable: true,
    description: 'When the lines of its report are forgotten; null while it is at work.',
  })
  reportUntil(@Parent() act: CompoundActType): Date | null {
    return this.reads.reportUntil(act);
  }

  @ResolveField(() => [String], { description: 'Acts allowed on it now: cancel.' })
  allowed(@Parent() act: CompoundActType, @CurrentScope() scope: Scope): string[] {
    return act.state === 'working' ? allowedActs(scope.actor, ['cancel'], 'CompoundAct', act) : [];
  }
}
