import { Can, CurrentScope, PersonRegistry, personRefLoader } from '@jiyue/auth';
import type { LoaderContext } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ArticleLoaders } from '../article/article.loaders.js';
import { ArticleType, asArticleType } from '../article/article.types.js';
import { fitting } from '../article/fitting-body.js';
import { AssetType, asAssetType } from '../asset/asset.types.js';
import { ArticleHistory } from './article-history.js';
import { asWording, asWordingEntry, RestoreWordingInput, WordingEntryType, WordingType } from './history.types.js';
import { RestoreWording } from './restore-wording.js';

@Resolver(() => WordingType)
export class HistoryResolver {
  constructor(
    private readonly history: ArticleHistory,
    private readonly restoreOne: RestoreWording,
    private readonly registry: PersonRegistry,
    private readonly loaders: ArticleLoaders,
  ) {}

  @Query(() => [WordingEntryType], { description: '历史版本, newest first: at most 200' })
  @Can('edit', 'Article')
  async articleHistory(
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
    @Args('articleId', { type: () => ID }) articleId: string,
  ): Promise<WordingEntryType[]> {
    const entries = await this.history.entries(scope, articleId);
    const people = personRefLoader(context, this.registry);
    return Promise.all(entries.map(async (entry) => asWordingEntry(entry, await people.load(entry.by))));
  }

  @Query(() => WordingType, { description: 'one of them whole: a revision by its number, anything else by its id' })
  @Can('edit', 'Article')
  async articleWording(
    @CurrentScope() scope: Scope,
    @Args('articleId', { type: () => ID }) articleId: string,
    @Args('number', { type: () => Int, nullable: true }) number?: number,
    @Args('id', { type: () => ID, nullable: true }) id?: string,
  ): Promise<WordingType> {
    return asWording(await this.history.wording(scope, articleId, { number, id }), scope.tenantId);
  }

  @Mutation(() => ArticleType, { description: 'an older text is the text now, as a draft to be reviewed' })
  @Can('edit', 'Article')
  async restoreWording(@CurrentScope() scope: Scope, @Args('input') input: RestoreWordingInput): Promise<ArticleType> {
    return asArticleType(await this.restoreOne.run(scope, input), scope.actor);
  }

  @ResolveField(() => String)
  body(@Context() context: LoaderContext, @Parent() { body }: WordingType): string {
    return fitting(context, body);
  }

  @ResolveField(() => [AssetType], { description: 'without those that were deleted since' })
  async attachments(
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
    @Parent() { tenantId, attachmentIds }: WordingType,
  ): Promise<AssetType[]> {
    const keys = attachmentIds.map((id) => ({ tenantId, id, number: 0 }));
    const found = await this.loaders.asset(context, scope).loadMany(keys);
    return found.flatMap((asset) => (asset && !(asset instanceof Error) ? [asAssetType(asset)] : []));
  }
}
