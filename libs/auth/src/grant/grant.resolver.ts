import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { LoaderContext } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { Can } from '../ability/can.decorator.js';
import { PersonRefType, personRefLoader, requireRef } from '../person/person-refs.js';
import { PersonRegistry } from '../person/person-registry.js';
import { CurrentScope } from '../scope/current-scope.js';
import { EndGrant } from './commands/end-grant.js';
import { GrantRole } from './commands/grant-role.js';
import { GrantReach } from './grant-reach.js';
import { EndGrantInput, GrantRoleInput, GrantType } from './grant.types.js';

@Resolver(() => GrantType)
export class GrantResolver {
  constructor(
    private readonly grant: GrantRole,
    private readonly end: EndGrant,
    private readonly reach: GrantReach,
    private readonly registry: PersonRegistry,
  ) {}

  @Mutation(() => GrantType)
  @Can('grant', 'Grant')
  grantRole(@CurrentScope() scope: Scope, @Args('input') input: GrantRoleInput): Promise<GrantType> {
    return this.grant.run(scope, input);
  }

  @Mutation(() => GrantType)
  @Can('end', 'Grant')
  endGrant(@CurrentScope() scope: Scope, @Args('input') input: EndGrantInput): Promise<GrantType> {
    return this.end.run(scope, input);
  }

  @ResolveField(() => PersonRefType)
  person(@Parent() { personId }: GrantType, @Context() context: LoaderContext): Promise<PersonRefType> {
    return requireRef(personRefLoader(context, this.registry), personId);
  }

  @ResolveField(() => PersonRefType)
  grantedBy(@Parent() grant: GrantType, @Context() context: LoaderContext): Promise<PersonRefType> {
    return requireRef(personRefLoader(context, this.registry), grant.grantedBy);
  }

  @ResolveField(() => Boolean)
  isActive(@Parent() { beginsAt, endsAt }: GrantType, @CurrentScope() { now }: Scope): boolean {
    return beginsAt <= now && (endsAt === null || endsAt > now);
  }

  @ResolveField(() => [String], { description: 'Acts allowed on the grant now: end.' })
  allowed(@Parent() grant: GrantType, @CurrentScope() scope: Scope): Promise<string[]> {
    return this.reach.allowed(scope, grant);
  }
}
