import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Scope } from '@jiyue/tenancy';
import { Can } from '../ability/can.decorator.js';
import { CurrentScope } from '../scope/current-scope.js';
import { ResponsibilityQueries } from './responsibility.queries.js';
import { ResponsibilityGapType, ResponsibilityType } from './responsibility.types.js';

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

  @Query(() => [ResponsibilityGapType])
  @Can('read', 'Grant')
  responsibilityGaps(@CurrentScope() scope: Scope): Promise<ResponsibilityGapType[]> {
    return this.queries.gaps(scope);
  }
}
