import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { asPage, type LoaderContext, SliceArgs } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { allowedActs } from '../ability/authorize.js';
import { Can } from '../ability/can.decorator.js';
import { GrantRepository } from '../grant/grant.repository.js';
import { offersOf } from '../grant/grant-offers.js';
import { GrantOfferType, GrantType } from '../grant/grant.types.js';
import { CurrentScope } from '../scope/current-scope.js';
import { isOfOwnLine } from '../grant/administrators.js';
import { administrationsLoader, grantsLoader } from './member.loader.js';
import { MemberQueries } from './member.queries.js';
import { PersonRegistry } from './person-registry.js';
import { PeopleCommands } from './people-commands.js';
import {
  ConsentInput,
  ConsentType,
  DisablePersonInput,
  EnablePersonInput,
  MemberPage,
  MemberType,
} from './person.types.js';

@Resolver(() => MemberType)
export class PersonResolver {
  constructor(
    private readonly db: Database,
    private readonly members: MemberQueries,
    private readonly grantsHere: GrantRepository,
    private readonly commands: PeopleCommands,
    private readonly registry: PersonRegistry,
  ) {}

  @Query(() => MemberPage)
  @Can('read', 'Person')
  async people(
    @CurrentScope() scope: Scope,
    @Args() slice: SliceArgs,
    @Args('text', { type: () => String, nullable: true }) text?: string | null,
  ): Promise<MemberPage> {
    return asPage(await this.members.list(scope, { ...slice, text }));
  }

  @Query(() => MemberType)
  @Can('read', 'Person')
  person(@CurrentScope() scope: Scope, @Args('id', { type: () => ID }) id: string): Promise<MemberType> {
    return this.members.one(scope, id);
  }

  @Mutation(() => MemberType)
  @Can('disable', 'Person')
  disablePerson(@CurrentScope() scope: Scope, @Args('input') input: DisablePersonInput): Promise<MemberType> {
    return this.commands.disable(scope, input);
  }

  @Mutation(() => MemberType)
  @Can('enable', 'Person')
  enablePerson(@CurrentScope() scope: Scope, @Args('input') input: EnablePersonInput): Promise<MemberType> {
    return this.commands.enable(scope, input);
  }

  @Mutation(() => ConsentType)
  @Can('consent', 'Person')
  consentToGrant(@CurrentScope() scope: Scope, @Args('input') input: ConsentInput): Promise<ConsentType> {
    return this.commands.consent.run(scope, input);
  }

  @Mutation(() => ConsentType)
  @Can('consent', 'Person')
  withdrawConsent(@CurrentScope() scope: Scope, @Args('input') input: ConsentInput): Promise<ConsentType> {
    return this.commands.withdraw.run(scope, input);
  }

  @ResolveField(() => [GrantType])
  grants(
    @Parent() { id }: MemberType,
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
  ): Promise<GrantType[]> {
    return grantsLoader(context, scope, { db: this.db, grants: this.grantsHere }).load(id);
  }

  @ResolveField(() => [GrantOfferType], { description: 'what the reader could give the person' })
  async offers(
    @Parent() member: MemberType,
    @CurrentScope() { actor }: Scope,
    @Context() context: LoaderContext,
  ): Promise<GrantOfferType[]> {
    if (member.isDisabled || !actor.may('grant', 'Grant', { personId: member.id })) return [];
    const held = await administrationsLoader(context, this.registry).load(member.id);
    return offersOf(actor, { kind: member.kind, administrations: held.map(({ role }) => role) });
  }

  @ResolveField(() => [String], { description: 'Acts allowed on the person now: grant disable enable consent invite.' })
  async allowed(
    @Parent() member: MemberType,
    @CurrentScope() { actor }: Scope,
    @Context() context: LoaderContext,
  ): Promise<string[]> {
    const held = await administrationsLoader(context, this.registry).load(member.id);
    const isOwn = isOfOwnLine(actor, held);
    if (member.isDisabled) return isOwn ? allowedActs(actor, ['enable'], 'Person', member) : [];
    const onGrants = actor.may('grant', 'Grant', { personId: member.id }) ? ['grant'] : [];
    const acts = member.isActive ? (['disable', 'consent'] as const) : (['disable', 'consent', 'invite'] as const);
    const onPerson = allowedActs(actor, acts, 'Person', member);
    return [...onGrants, ...onPerson.filter((act) => act !== 'disable' || isOwn)];
  }
}
