import { Can, CurrentScope } from '@jiyue/auth';
import type { LoaderContext } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ColumnQueries } from './column.queries.js';
import {
  asColumnType,
  ChangeColumnInput,
  ChangeSiteStepsInput,
  ColumnType,
  CreateColumnInput,
  SiteStepsType,
} from './column.types.js';
import { AddStandardColumns } from './commands/add-standard-columns.js';
import { ChangeColumn } from './commands/change-column.js';
import { ChangeSiteSteps } from './commands/change-site-steps.js';
import { CreateColumn } from './commands/create-column.js';
import { SiteSteps } from './site-steps.js';

@Resolver(() => ColumnType)
export class ColumnResolver {
  constructor(
    private readonly queries: ColumnQueries,
    private readonly createOne: CreateColumn,
    private readonly changeOne: ChangeColumn,
    private readonly addStandard: AddStandardColumns,
    private readonly siteStepsRead: SiteSteps,
    private readonly changeSteps: ChangeSiteSteps,
  ) {}

  @Query(() => [ColumnType])
  @Can('read', 'Column')
  async columns(@CurrentScope() scope: Scope): Promise<ColumnType[]> {
    return (await this.queries.columns(scope)).map((column) => asColumnType(column, scope.now, scope.actor));
  }

  @Query(() => ColumnType)
  @Can('read', 'Column')
  async column(@CurrentScope() scope: Scope, @Args('id', { type: () => ID }) id: string): Promise<ColumnType> {
    return asColumnType(await this.queries.column(scope, id), scope.now, scope.actor);
  }

  @Mutation(() => ColumnType)
  @Can('create', 'Column')
  async createColumn(@CurrentScope() scope: Scope, @Args('input') input: CreateColumnInput): Promise<ColumnType> {
    const { id } = await this.createOne.run(scope, input);
    return this.column(scope, id);
  }

  @Mutation(() => ColumnType)
  @Can('change', 'Column')
  async changeColumn(@CurrentScope() scope: Scope, @Args('input') input: ChangeColumnInput): Promise<ColumnType> {
    const { id } = await this.changeOne.run(scope, input);
    return this.column(scope, id);
  }

  @Query(() => SiteStepsType)
  @Can('read', 'Column')
  siteSteps(@CurrentScope() scope: Scope): Promise<SiteStepsType> {
    return this.siteStepsRead.get(scope);
  }

  @Mutation(() => SiteStepsType)
  @Can('change', 'Column')
  changeSiteSteps(@CurrentScope() scope: Scope, @Args('input') input: ChangeSiteStepsInput): Promise<SiteStepsType> {
    return this.changeSteps.run(scope, input);
  }

  @Mutation(() => [ColumnType])
  @Can('create', 'Column')
  async addStandardColumns(@CurrentScope() scope: Scope): Promise<ColumnType[]> {
    await this.addStandard.run(scope);
    return this.columns(scope);
  }

  @ResolveField(() => Int)
  async waitingCount(
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
    @Parent() column: ColumnType,
  ): Promise<number> {
    return (await this.queries.counts(context, scope).load(column))?.waitingCount ?? 0;
  }

  @ResolveField(() => Int)
  async liveCount(
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
    @Parent() column: ColumnType,
  ): Promise<number> {
    return (await this.queries.counts(context, scope).load(column))?.liveCount ?? 0;
  }
}
