import { Can, CurrentScope } from '@jiyue/auth';
import { Keeps, type LoaderContext } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { givenTexts } from '../article/article.inputs.js';
import { fitting } from '../article/fitting-body.js';
import { ArticleLoaders } from '../article/article.loaders.js';
import { AssetType, asAssetType } from '../asset/asset.types.js';
import { DraftQueries } from './draft.queries.js';
import { ArticleDraftType, asDraftType, DropDraftInput, SaveDraftInput, TakeUpDraftInput } from './draft.types.js';
import { DropDraft } from './drop-draft.js';
import { SaveDraft } from './save-draft.js';
import { TakeUpDraft } from './take-up-draft.js';

@Resolver(() => ArticleDraftType)
export class DraftResolver {
  constructor(
    private readonly queries: DraftQueries,
    private readonly saveOne: SaveDraft,
    private readonly dropOne: DropDraft,
    private readonly takeUpOne: TakeUpDraft,
    private readonly loaders: ArticleLoaders,
  ) {}

  @Query(() => ArticleDraftType, {
    nullable: true,
    description: 'what the person typed last and did not say to be the text',
  })
  @Can('edit', 'Article')
  async openDraft(
    @CurrentScope() scope: Scope,
    @Args('articleId', { type: () => ID }) articleId: string,
  ): Promise<ArticleDraftType | null> {
    const draft = await this.queries.open(scope, articleId);
    return draft && asDraftType(draft, scope.tenantId);
  }

  @Query(() => [ArticleDraftType], { description: 'versions of their own text, one a minute at most, newest first' })
  @Can('edit', 'Article')
  async articleDrafts(
    @CurrentScope() scope: Scope,
    @Args('articleId', { type: () => ID }) articleId: string,
  ): Promise<ArticleDraftType[]> {
    return (await this.queries.versions(scope, articleId)).map((draft) => asDraftType(draft, scope.tenantId));
  }

  @Mutation(() => ArticleDraftType)
  @Can('edit', 'Article')
  @Keeps('content_draft')
  async saveDraft(@CurrentScope() scope: Scope, @Args('input') input: SaveDraftInput): Promise<ArticleDraftType> {
    return asDraftType(await this.saveOne.run(scope, givenTexts(input)), scope.tenantId);
  }

  @Mutation(() => ArticleDraftType, {
    nullable: true,
    description: 'what the window was typing, or the newest that a closed window of the person left: it goes on here',
  })
  @Can('edit', 'Article')
  @Keeps('content_draft')
  async takeUpDraft(
    @CurrentScope() scope: Scope,
    @Args('input') input: TakeUpDraftInput,
  ): Promise<ArticleDraftType | null> {
    const draft = await this.takeUpOne.run(scope, input);
    return draft && asDraftType(draft, scope.tenantId);
  }

  @Mutation(() => Boolean)
  @Can('edit', 'Article')
  @Keeps('content_draft')
  dropDraft(@CurrentScope() scope: Scope, @Args('input') input: DropDraftInput): Promise<boolean> {
    return this.dropOne.run(scope, input);
  }

  @ResolveField(() => String)
  body(@Context() context: LoaderContext, @Parent() { body }: ArticleDraftType): string {
    return fitting(context, body);
  }

  @ResolveField(() => [AssetType])
  async attachments(
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
    @Parent() { tenantId, attachmentIds }: ArticleDraftType,
  ): Promise<AssetType[]> {
    const keys = attachmentIds.map((id) => ({ tenantId, id, number: 0 }));
    const found = await this.loaders.asset(context, scope).loadMany(keys);
    return found.flatMap((asset) => (asset && !(asset instanceof Error) ? [asAssetType(asset)] : []));
  }
}
