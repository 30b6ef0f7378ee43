import { Can, CurrentScope } from '@jiyue/auth';
import { loaderOf, type LoaderContext } from '@jiyue/platform';
import { Database, type Scope, type Site } from '@jiyue/tenancy';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { SiteReach } from '../site/site.reach.js';
import { asSiteType, SiteType } from '../site/site.types.js';
import { AddressAskRepository } from './address-ask.repository.js';
import { AddressAskType, AskAddressInput, DecideAddressInput } from './address.types.js';
import { AskAddress } from './ask-address.js';
import { DecideAddress } from './decide-address.js';

const OPEN = Symbol('open question for an address');

/** Hosts and domains of open sites: the site asks, the level above decides. */
@Resolver(() => SiteType)
export class AddressResolver {
  constructor(
    private readonly db: Database,
    private readonly reach: SiteReach,
    private readonly asks: AddressAskRepository,
    private readonly ask: AskAddress,
    private readonly decide: DecideAddress,
  ) {}

  @Mutation(() => AddressAskType)
  @Can('change', 'Site')
  askAddress(@CurrentScope() scope: Scope, @Args('input') input: AskAddressInput): Promise<AddressAskType> {
    return this.ask.run(scope, input);
  }

  @Mutation(() => SiteType)
  @Can('decide', 'Site')
  async decideAddress(@CurrentScope() scope: Scope, @Args('input') input: DecideAddressInput): Promise<SiteType> {
    return asSiteType(await this.decide.run(scope, input));
  }

  @ResolveField(() => AddressAskType, { nullable: true, description: 'what waits for the level above' })
  addressAsk(@Parent() site: Site, @CurrentScope() scope: Scope, @Context() context: LoaderContext) {
    return loaderOf(
      context,
      OPEN,
      () => new DataLoader<string, AddressAskType | null>((ids) => this.openOf(context, scope, ids)),
    ).load(site.id);
  }

  private async openOf(
    context: LoaderContext,
    scope: Scope,
    ids: readonly string[],
  ): Promise<(AddressAskType | null)[]> {
    const reach = await this.reach.of(context, scope);
    const rows = await this.db.supervise(reach, () => this.asks.openOf(ids));
    const bySite = new Map(rows.map((row) => [row.siteId, row]));
    return ids.map((id) => bySite.get(id) ?? null);
  }
}
