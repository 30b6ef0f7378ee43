import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, CurrentScope } from '@jiyue/auth';
import type { Scope } from '@jiyue/tenancy';
import { MakeToy } from './commands/make-toy.js';
import { ToyRepository } from './toy.repository.js';
import { MakeToyInput, ToyType } from './toy.types.js';

@Resolver(() => ToyType)
export class ToyResolver {
  constructor(
    private readonly toys: ToyRepository,
    private readonly make: MakeToy,
  ) {}

  @Query(() => [ToyType])
  @Can('read', 'Toy')
  toyList(@CurrentScope() scope: Scope): Promise<ToyType[]> {
    return this.toys.list(scope);
  }

  @Mutation(() => ToyType)
  @Can('make', 'Toy')
  makeToy(@CurrentScope() scope: Scope, @Args('input') input: MakeToyInput): Promise<ToyType> {
    return this.make.run(scope, input);
  }
}
