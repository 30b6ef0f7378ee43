import { Can, CurrentScope, PersonRefType } from '@jiyue/auth';
import type { Scope } from '@jiyue/tenancy';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ArticleVersionInput } from '../article/article-version.input.js';
import { ArticleType, asArticleType } from '../article/article.types.js';
import { ConsultColleaguesInput, ForwardArticleInput, GiveOpinionInput } from './beside.types.js';
import { ConsultColleagues } from './commands/consult-colleagues.js';
import { ForwardArticle } from './commands/forward-article.js';
import { GiveOpinion } from './commands/give-opinion.js';
import { RemindReviewers } from './commands/remind-reviewers.js';
import { PeopleAround } from './step-people.js';

// Nobody chooses among more.
const OFFERED = 50;

/** What people say to each other beside the way of an article. */
@Resolver(() => ArticleType)
export class BesideResolver {
  constructor(
    private readonly reminding: RemindReviewers,
    private readonly forwarding: ForwardArticle,
    private readonly consulting: ConsultColleagues,
    private readonly opining: GiveOpinion,
    private readonly around: PeopleAround,
  ) {}

  @Mutation(() => ArticleType, { description: 'reminds those it waits for' })
  @Can('remind', 'Article')
  async remindReviewers(@CurrentScope() scope: Scope, @Args('input') input: ArticleVersionInput): Promise<ArticleType> {
    return asArticleType(await this.reminding.run(scope, input), scope.actor);
  }

  @Mutation(() => ArticleType, { description: 'passes the judgement on to somebody who may take the step' })
  @Can('forward', 'Article')
  async forwardArticle(@CurrentScope() scope: Scope, @Args('input') input: ForwardArticleInput): Promise<ArticleType> {
    return asArticleType(await this.forwarding.run(scope, input), scope.actor);
  }

  @Mutation(() => ArticleType, { description: 'asks colleagues for their opinion' })
  @Can('consult', 'Article')
  async consultColleagues(
    @CurrentScope() scope: Scope,
    @Args('input') input: ConsultColleaguesInput,
  ): Promise<ArticleType> {
    return asArticleType(await this.consulting.run(scope, input), scope.actor);
  }

  @Mutation(() => ArticleType, { description: 'says what one was asked for' })
  @Can('opine', 'Article')
  async giveOpinion(@CurrentScope() scope: Scope, @Args('input') input: GiveOpinionInput): Promise<ArticleType> {
    return asArticleType(await this.opining.run(scope, input), scope.actor);
  }

  @ResolveField(() => [PersonRefType], { description: 'who may be asked for an opinion; empty for who may not ask' })
  async colleagues(@CurrentScope() scope: Scope, @Parent() { row, tenantId }: ArticleType): Promise<PersonRefType[]> {
    if (tenantId !== scope.tenantId || !scope.actor.may('consult', 'Article', row)) return [];
    const people = await this.around.colleagues(scope, row);
    return people
      .filter(({ personId }) => personId !== scope.actor.userId)
      .slice(0, OFFERED)
      .map(({ personId: id, name, unitName }) => ({ id, name, unitName }));
  }
}
