import { Can, CurrentScope } from '@jiyue/auth';
import { JobDesk } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DiscardDeadLetter } from './commands/discard-dead-letter.js';
import { RetryDeadLetter } from './commands/retry-dead-letter.js';
import { DeadLetterInput, DeadLetterType, JobOverviewType } from './job.types.js';

@Resolver(() => DeadLetterType)
export class JobResolver {
  constructor(
    private readonly jobs: JobDesk,
    private readonly retry: RetryDeadLetter,
    private readonly discard: DiscardDeadLetter,
  ) {}

  @Query(() => JobOverviewType)
  @Can('read', 'Job')
  async jobOverview(): Promise<JobOverviewType> {
    const [deadCount, deadLetters, queues] = await Promise.all([
      this.jobs.deadCount(),
      this.jobs.deadLetters(),
      this.jobs.queues(),
    ]);
    return { deadCount, deadLetters, queues };
  }

  @Mutation(() => DeadLetterType)
  @Can('retry', 'Job')
  retryDeadLetter(@CurrentScope() scope: Scope, @Args('input') input: DeadLetterInput): Promise<DeadLetterType> {
    return this.retry.run(scope, input);
  }

  @Mutation(() => DeadLetterType)
  @Can('discard', 'Job')
  discardDeadLetter(@CurrentScope() scope: Scope, @Args('input') input: DeadLetterInput): Promise<DeadLetterType> {
    return this.discard.run(scope, input);
  }
}
