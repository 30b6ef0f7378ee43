import { Args, Query, Resolver } from '@nestjs/graphql';
import { Can, CurrentScope } from '@jiyue/auth';
import { asPage, SliceArgs } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { FeedbackQueries } from './feedback.queries.js';
import { PageFeedbackPage, PageFeedbackType } from './feedback.types.js';

@Resolver(() => PageFeedbackType)
export class FeedbackResolver {
  constructor(private readonly queries: FeedbackQueries) {}

  @Query(() => PageFeedbackPage)
  @Can('read', 'PageFeedback')
  async pageFeedback(@CurrentScope() scope: Scope, @Args() request: SliceArgs): Promise<PageFeedbackPage> {
    return asPage(await this.queries.list(scope, request));
  }
}
