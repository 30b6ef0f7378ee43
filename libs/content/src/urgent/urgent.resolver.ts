import { Can, CurrentScope } from '@jiyue/auth';
import type { Scope } from '@jiyue/tenancy';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ReturnArticleInput, WithdrawArticleInput } from '../article/article.inputs.js';
import { ArticleType, asArticleType } from '../article/article.types.js';
import { PublishUrgently } from './publish-urgently.js';
import { RejectArticle } from './reject-article.js';

/** What cannot wait for its reviews, and what is said about it after the fact. */
@Resolver()
export class UrgentResolver {
  constructor(
    private readonly publish: PublishUrgently,
    private readonly reject: RejectArticle,
  ) {}

  @Mutation(() => ArticleType, { description: 'before its steps were passed, which are taken after the fact' })
  @Can('publishUrgently', 'Article')
  async publishUrgently(@CurrentScope() scope: Scope, @Args('input') input: ReturnArticleInput): Promise<ArticleType> {
    return asArticleType(await this.publish.run(scope, input), scope.actor);
  }

  @Mutation(() => ArticleType, { description: 'after the fact: takes it from the readers and sends it back' })
  @Can('reject', 'Article')
  async rejectArticle(@CurrentScope() scope: Scope, @Args('input') input: WithdrawArticleInput): Promise<ArticleType> {
    return asArticleType(await this.reject.run(scope, input), scope.actor);
  }
}
