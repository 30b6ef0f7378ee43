import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Scope } from '@jiyue/tenancy';
import { Can } from '../ability/can.decorator.js';
import { CurrentScope } from '../scope/current-scope.js';
import { ResponsibilityQueries } from './responsibility.queries.js';
import { NameablePersonType, ResponsibilityRowType, ResponsibilityType } from './responsibility.types.js';

@Resolver(() => ResponsibilityType)
export class ResponsibilityResolver {
  constructor(private readonly queries: ResponsibilityQueries) {}

  @Query(() => ResponsibilityType)
  @Can('read', 'Grant')
  responsibility(
    @CurrentScope() scope: Scope,
    @Args('columnId', { type: () => ID, nullable: true }) columnId?: string | null,
    @Args('articleId', { type: () => ID, nullable: true }) articleId?: string | null,
  ): Promise<ResponsibilityType> {
    return this.queries.of(scope, { columnId, articleId });
  }

  @Query(() => [NameablePersonType], { description: 'who may be named for a column, or for a new one below it' })
  @Can('read', 'Grant')
  nameablePeople(
    @CurrentScope() scope: Scope,
    @Args('columnId', { type: () => ID, nullable: true }) columnId?: string | null,
    @Args('unitId', { type: () => ID, nullable: true }) unitId?: string | null,
  ): Promise<NameablePersonType[]> {
    return this.queries.nameable(scope, { columnId, unitId });
  }

  @Query(() => [ResponsibilityRowType], { description: 'every column with its people and gaps: 责任表' })
  @Can('read', 'Grant')
  responsibilityTable(@CurrentScope() scope: Scope): Promise<ResponsibilityRowType[]> {
    return this.queries.table(scope);
  }
}
