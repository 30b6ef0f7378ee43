import { Can, CurrentScope } from '@jiyue/auth';
import { CompoundActType } from '@jiyue/compound';
import type { Scope } from '@jiyue/tenancy';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { GrantMany } from './grant-many.js';
import { GrantManyInput } from './grant-many.types.js';

@Resolver()
export class GrantManyResolver {
  constructor(private readonly granting: GrantMany) {}

  @Mutation(() => CompoundActType)
  @Can('grant', 'Grant')
  grantMany(@CurrentScope() scope: Scope, @Args('input') input: GrantManyInput): Promise<CompoundActType> {
    return this.granting.run(scope, input);
  }
}
