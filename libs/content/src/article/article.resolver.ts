import { Can, CurrentScope } from '@jiyue/auth';
import { asPage, type Page, SliceArgs } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  ApproveArticleInput,
  ArticleFilter,
  CreateArticleInput,
  EditArticleInput,
  givenTexts,
  PublishArticleInput,
  ReturnArticleInput,
  ScheduleArticleInput,
  ScheduleWithdrawalInput,
  WithdrawArticleInput,
} from './article.inputs.js';
import { ArticleChangeInput } from '../change/change.types.js';
import { ArticleVersionInput } from './article-version.input.js';
import { ArticleQueries } from './article.queries.js';
import { ArticleCountType, ArticlePage, ArticleType, asArticleType } from './article.types.js';
import { ArticleCommands } from './commands/article-commands.js';

@Resolver(() => ArticleType)
export class ArticleResolver {
  constructor(
    private readonly queries: ArticleQueries,
    private readonly commands: ArticleCommands,
  ) {}

  @Query(() => ArticlePage)
  @Can('read', 'Article')
  async articles(
    @CurrentScope() scope: Scope,
    @Args() slice: SliceArgs,
    @Args('filter', { type: () => ArticleFilter, nullable: true }) filter?: ArticleFilter,
  ): Promise<Page<ArticleType>> {
    const { nodes, ...rest } = await this.queries.articlesOf(scope, filter ?? {}, slice);
    return asPage({ ...rest, nodes: nodes.map((article) => asArticleType(article, scope.actor)) });
  }

  @Query(() => [ArticleCountType])
  @Can('read', 'Article')
  articleCounts(
    @CurrentScope() scope: Scope,
    @Args('filter', { type: () => ArticleFilter, nullable: true }) filter?: ArticleFilter,
  ): Promise<ArticleCountType[]> {
    return this.queries.countsOf(scope, filter ?? {});
  }

  @Query(() => ArticleType)
  @Can('read', 'Article')
  async article(@CurrentScope() scope: Scope, @Args('id', { type: () => ID }) id: string): Promise<ArticleType> {
    return asArticleType(await this.queries.article(scope, id), scope.actor);
  }

  @Mutation(() => ArticleType)
  @Can('create', 'Article')
  async createArticle(@CurrentScope() scope: Scope, @Args('input') input: CreateArticleInput): Promise<ArticleType> {
    return asArticleType(await this.commands.create.run(scope, givenTexts(input)), scope.actor);
  }

  @Mutation(() => ArticleType)
  @Can('edit', 'Article')
  async editArticle(@CurrentScope() scope: Scope, @Args('input') input: EditArticleInput): Promise<ArticleType> {
    return asArticleType(await this.commands.edit.run(scope, givenTexts(input)), scope.actor);
  }

  @Mutation(() => ArticleType)
  @Can('submit', 'Article')
  async submitArticle(
    @CurrentScope() scope: Scope,
    @Args('input') input: ArticleVersionInput,
    @Args('change', { type: () => ArticleChangeInput, nullable: true }) change?: ArticleChangeInput,
  ): Promise<ArticleType> {
    return asArticleType(await this.commands.submit.run(scope, { ...input, change }), scope.actor);
  }

  @Mutation(() => ArticleType)
  @Can('recall', 'Article')
  async recallArticle(@CurrentScope() scope: Scope, @Args('input') input: ArticleVersionInput): Promise<ArticleType> {
    return asArticleType(await this.commands.recall.run(scope, input), scope.actor);
  }

  @Mutation(() => ArticleType)
  @Can('return', 'Article')
  async returnArticle(@CurrentScope() scope: Scope, @Args('input') input: ReturnArticleInput): Promise<ArticleType> {
    return asArticleType(await this.commands.sendBack.run(scope, input), scope.actor);
  }

  @Mutation(() => ArticleType)
  @Can('approve', 'Article')
  async approveArticle(@CurrentScope() scope: Scope, @Args('input') input: ApproveArticleInput): Promise<ArticleType> {
    return asArticleType(await this.commands.approve.run(scope, input), scope.actor);
  }

  @Mutation(() => ArticleType)
  @Can('publish', 'Article')
  async publishArticle(@CurrentScope() scope: Scope, @Args('input') input: PublishArticleInput): Promise<ArticleType> {
    return asArticleType(await this.commands.publish.run(scope, input), scope.actor);
  }

  @Mutation(() => ArticleType, { description: 'orders the publication for a time, or for another one' })
  @Can('schedule', 'Article')
  async scheduleArticle(
    @CurrentScope() scope: Scope,
    @Args('input') input: ScheduleArticleInput,
  ): Promise<ArticleType> {
    return asArticleType(await this.commands.schedule.run(scope, input), scope.actor);
  }

  @Mutation(() => ArticleType)
  @Can('unschedule', 'Article')
  async unscheduleArticle(
    @CurrentScope() scope: Scope,
    @Args('input') input: ArticleVersionInput,
  ): Promise<ArticleType> {
    return asArticleType(await this.commands.unschedule.run(scope, input), scope.actor);
  }

  @Mutation(() => ArticleType)
  @Can('scheduleWithdrawal', 'Article')
  async scheduleWithdrawal(
    @CurrentScope() scope: Scope,
    @Args('input') input: ScheduleWithdrawalInput,
  ): Promise<ArticleType> {
    return asArticleType(await this.commands.scheduleWithdrawal.run(scope, input), scope.actor);
  }

  @Mutation(() => ArticleType)
  @Can('withdraw', 'Article')
  async withdrawArticle(
    @CurrentScope() scope: Scope,
    @Args('input') input: WithdrawArticleInput,
  ): Promise<ArticleType> {
    return asArticleType(await this.commands.withdraw.run(scope, input), scope.actor);
  }

  @Mutation(() => ArticleType, { description: 'keeps it at its address for the record, outside of every list' })
  @Can('archive', 'Article')
  async archiveArticle(@CurrentScope() scope: Scope, @Args('input') input: ArticleVersionInput): Promise<ArticleType> {
    return asArticleType(await this.commands.archive.run(scope, input), scope.actor);
  }

  @Mutation(() => ArticleType, { description: 'brings back what was taken down or archived' })
  @Can('restore', 'Article')
  async restoreArticle(@CurrentScope() scope: Scope, @Args('input') input: ArticleVersionInput): Promise<ArticleType> {
    return asArticleType(await this.commands.restore.run(scope, input), scope.actor);
  }

  @Mutation(() => ArticleType)
  @Can('discard', 'Article')
  async discardRevision(@CurrentScope() scope: Scope, @Args('input') input: ArticleVersionInput): Promise<ArticleType> {
    return asArticleType(await this.commands.discard.run(scope, input), scope.actor);
  }
}
