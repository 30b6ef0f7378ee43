import { Args, Query, Resolver } from '@nestjs/graphql';
import { Can, CurrentScope } from '@jiyue/auth';
import { asPage } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { ActivityFilter, ActivityPage, ActivitySlice, ActivityType, TrailWordsType } from './activity.types.js';
import { ReadActivities } from './read-activities.js';
import { TrailWords } from './trail-words.js';

@Resolver(() => ActivityType)
export class ActivityResolver {
  constructor(
    private readonly reading: ReadActivities,
    private readonly words: TrailWords,
  ) {}

  @Query(() => TrailWordsType)
  @Can('read', 'Activity')
  trailWords(): TrailWordsType {
    return this.words.all();
  }

  @Query(() => ActivityPage)
  @Can('read', 'Activity')
  async activities(
    @CurrentScope() scope: Scope,
    @Args() slice: ActivitySlice,
    @Args('filter', { type: () => ActivityFilter, nullable: true }) filter?: ActivityFilter,
  ): Promise<ActivityPage> {
    return asPage(await this.reading.run(scope, { ...slice, filter }));
  }
}
