import { Can, CurrentScope } from '@jiyue/auth';
import type { Scope } from '@jiyue/tenancy';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ColumnQueries } from './column.queries.js';
import { asColumnType, ColumnType } from './column.types.js';
import { MoveColumnInput } from './column-tree.types.js';
import { MoveColumn } from './commands/move-column.js';

/** Acts on the tree of columns as such. */
@Resolver()
export class ColumnTreeResolver {
  constructor(
    private readonly queries: ColumnQueries,
    private readonly move: MoveColumn,
  ) {}

  @Mutation(() => ColumnType)
  @Can('change', 'Column')
  async moveColumn(@CurrentScope() scope: Scope, @Args('input') input: MoveColumnInput): Promise<ColumnType> {
    const { id } = await this.move.run(scope, input);
    return asColumnType(await this.queries.column(scope, id), scope.now, scope.actor);
  }
}
