import { Can, CurrentScope } from '@jiyue/auth';
import type { Scope } from '@jiyue/tenancy';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ColumnQueries } from './column.queries.js';
import { asColumnType, ColumnType } from './column.types.js';
import { AddColumnsInput, MoveColumnInput, PlannedColumnType } from './column-tree.types.js';
import { AddColumns } from './commands/add-columns.js';
import { MoveColumn } from './commands/move-column.js';
import { MergeColumn } from './merge/merge-column.js';
import { asMerge, asMergePlan, ColumnMergePlanType, ColumnMergeType, MergeColumnInput } from './merge/merge.types.js';
import { PlanColumnMergeInput } from './merge/merge.types.js';

/** Acts on the tree of columns as such. */
@Resolver()
export class ColumnTreeResolver {
  constructor(
    private readonly queries: ColumnQueries,
    private readonly move: MoveColumn,
    private readonly addMany: AddColumns,
    private readonly merge: MergeColumn,
  ) {}

  @Query(() => [PlannedColumnType], { description: 'what addColumns would make, and what is wrong per line' })
  @Can('create', 'Column')
  plannedColumns(@CurrentScope() scope: Scope, @Args('input') input: AddColumnsInput): Promise<PlannedColumnType[]> {
    return this.addMany.plan(scope, input);
  }

  @Mutation(() => [ColumnType])
  @Can('create', 'Column')
  async addColumns(@CurrentScope() scope: Scope, @Args('input') input: AddColumnsInput): Promise<ColumnType[]> {
    const made = new Set((await this.addMany.run(scope, input)).map(({ id }) => id));
    const columns = (await this.queries.columns(scope)).filter(({ id }) => made.has(id));
    return columns.map((column) => asColumnType(column, scope.now, scope.actor));
  }

  @Mutation(() => ColumnType)
  @Can('change', 'Column')
  async moveColumn(@CurrentScope() scope: Scope, @Args('input') input: MoveColumnInput): Promise<ColumnType> {
    const { id } = await this.move.run(scope, input);
    return asColumnType(await this.queries.column(scope, id), scope.now, scope.actor);
  }

  @Query(() => ColumnMergePlanType)
  @Can('change', 'Column')
  async columnMerge(
    @CurrentScope() scope: Scope,
    @Args('input') input: PlanColumnMergeInput,
  ): Promise<ColumnMergePlanType> {
    return asMergePlan(await this.merge.plan(scope, input));
  }

  @Mutation(() => ColumnMergeType)
  @Can('change', 'Column')
  async mergeColumn(@CurrentScope() scope: Scope, @Args('input') input: MergeColumnInput): Promise<ColumnMergeType> {
    return asMerge(await this.merge.run(scope, input));
  }
}
