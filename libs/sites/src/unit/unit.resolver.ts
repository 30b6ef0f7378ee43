import { Can, CurrentScope } from '@jiyue/auth';
import { asPage, type LoaderContext } from '@jiyue/platform';
import { idsOf, type Scope } from '@jiyue/tenancy';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { SiteLoaders } from '../site/site.loader.js';
import { SiteType } from '../site/site.types.js';
import { CreateUnit } from './commands/create-unit.js';
import { UnitLoaders } from './unit.loader.js';
import { UnitQueries } from './unit.queries.js';
import { asUnitType, CreateUnitInput, UnitFilter, UnitPage, UnitSliceArgs, UnitType } from './unit.types.js';

/** The register of units. */
@Resolver(() => UnitType)
export class UnitResolver {
  constructor(
    private readonly queries: UnitQueries,
    private readonly create: CreateUnit,
    private readonly units: UnitLoaders,
    private readonly sites: SiteLoaders,
  ) {}

  @Query(() => UnitPage, { name: 'units' })
  @Can('read', 'Unit')
  async list(
    @CurrentScope() scope: Scope,
    @Args() slice: UnitSliceArgs,
    @Args('filter', { type: () => UnitFilter, nullable: true }) filter?: UnitFilter,
  ): Promise<UnitPage> {
    const { nodes, ...page } = await this.queries.list(scope, filter ?? {}, slice);
    return asPage({ ...page, nodes: nodes.map(asUnitType) });
  }

  @Query(() => UnitType)
  @Can('read', 'Unit')
  async unit(@CurrentScope() scope: Scope, @Args('id', { type: () => ID }) id: string): Promise<UnitType> {
    return asUnitType(await this.queries.one(scope, id));
  }

  @Mutation(() => UnitType)
  @Can('create', 'Unit')
  async createUnit(@CurrentScope() scope: Scope, @Args('input') input: CreateUnitInput): Promise<UnitType> {
    return asUnitType(await this.create.run(scope, input));
  }

  @ResolveField(() => UnitType, { nullable: true })
  parent(
    @Parent() unit: UnitType,
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
  ): Promise<UnitType | null> {
    return unit.parentId ? this.units.byId(context, scope).load(unit.parentId) : Promise.resolve(null);
  }

  @ResolveField(() => Int)
  childCount(
    @Parent() unit: UnitType,
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
  ): Promise<number> {
    return this.units.childCount(context, scope).load(unit.id);
  }

  @ResolveField(() => SiteType, { nullable: true, description: 'the portal that a site of this unit hangs below' })
  async carrier(
    @Parent() unit: UnitType,
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
  ): Promise<SiteType | null> {
    const ids = idsOf(unit.path).slice(0, -1);
    const above = await Promise.all(ids.map((id) => this.units.byId(context, scope).load(id)));
    const government = above.findLast((one) => one?.kind === 'government');
    return government ? this.sites.bySponsor(context, scope).load(government.id) : null;
  }

  @ResolveField(() => SiteType, { nullable: true })
  site(
    @Parent() unit: UnitType,
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
  ): Promise<SiteType | null> {
    return this.sites.bySponsor(context, scope).load(unit.id);
  }
}
