import { Can, CurrentScope } from '@jiyue/auth';
import type { Scope } from '@jiyue/tenancy';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ColumnQueries } from '../column.queries.js';
import { asColumnType, ColumnType } from '../column.types.js';
import { CloneColumn } from './clone-column.js';
import { CloneColumnInput, ColumnCloneOfferType, OfferColumnCloneInput } from './clone.types.js';

/** Copies of columns. */
@Resolver()
export class ColumnCloneResolver {
  constructor(
    private readonly queries: ColumnQueries,
    private readonly clone: CloneColumn,
  ) {}

  @Query(() => ColumnCloneOfferType)
  @Can('create', 'Column')
  columnCloneOffer(
    @CurrentScope() scope: Scope,
    @Args('input') input: OfferColumnCloneInput,
  ): Promise<ColumnCloneOfferType> {
    return this.clone.offer(scope, input);
  }

  @Mutation(() => ColumnType)
  @Can('create', 'Column')
  async cloneColumn(@CurrentScope() scope: Scope, @Args('input') input: CloneColumnInput): Promise<ColumnType> {
    const id = await this.clone.run(scope, input);
    return asColumnType(await this.queries.column(scope, id), scope.now, scope.actor);
  }
}
