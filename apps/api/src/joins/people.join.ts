import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentScope, GrantType, MemberType, MeType, ResponsibilityType, SiteNotFound } from '@jiyue/auth';
import { asColumnType, ColumnQueries, ColumnType } from '@jiyue/content';
import type { LoaderContext } from '@jiyue/platform';
import { SiteLoaders, SiteType, UnitLoaders, UnitType } from '@jiyue/sites';
import type { Scope } from '@jiyue/tenancy';

@Resolver(() => MeType)
export class MeJoin {
  constructor(private readonly sites: SiteLoaders) {}

  @ResolveField(() => SiteType)
  async homeSite(@Parent() me: MeType, @CurrentScope() scope: Scope, @Context() context: LoaderContext) {
    const site = await this.sites.byId(context, scope).load(me.homeSiteId);
    if (!site) throw new SiteNotFound();
    return site;
  }
}

@Resolver(() => MemberType)
export class MemberJoin {
  constructor(private readonly units: UnitLoaders) {}

  @ResolveField(() => UnitType, { nullable: true })
  unit(@Parent() { unitId }: MemberType, @CurrentScope() scope: Scope, @Context() context: LoaderContext) {
    return this.units.byId(context, scope).load(unitId);
  }
}

@Resolver(() => GrantType)
export class GrantJoin {
  constructor(
    private readonly units: UnitLoaders,
    private readonly columns: ColumnQueries,
  ) {}

  @ResolveField(() => UnitType, { nullable: true })
  unit(@Parent() { unitId }: GrantType, @CurrentScope() scope: Scope, @Context() context: LoaderContext) {
    return unitId && this.units.byId(context, scope).load(unitId);
  }

  /** The column the grant is limited to, when the reader may see it. */
  @ResolveField(() => ColumnType, { nullable: true })
  async column(@Parent() { columnId }: GrantType, @CurrentScope() scope: Scope, @Context() context: LoaderContext) {
    const key = columnId && { tenantId: scope.tenantId, id: columnId };
    const column = key && (await this.columns.byId(context, scope).load(key));
    return column && scope.actor.may('read', 'Column', column) ? asColumnType(column, scope.now, scope.actor) : null;
  }
}

@Resolver(() => ResponsibilityType)
export class ResponsibilityJoin {
  constructor(private readonly units: UnitLoaders) {}

  @ResolveField(() => UnitType, { nullable: true })
  supervisingUnit(
    @Parent() chain: ResponsibilityType,
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
  ) {
    return chain.supervisingUnitId && this.units.byId(context, scope).load(chain.supervisingUnitId);
  }

  @ResolveField(() => UnitType, { nullable: true })
  operatorUnit(@Parent() chain: ResponsibilityType, @CurrentScope() scope: Scope, @Context() context: LoaderContext) {
    return chain.operatorUnitId && this.units.byId(context, scope).load(chain.operatorUnitId);
  }
}
