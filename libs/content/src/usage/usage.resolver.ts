import { Can, CurrentScope } from '@jiyue/auth';
import type { Scope } from '@jiyue/tenancy';
import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { AssetType, asAssetType } from '../asset/asset.types.js';
import { ArticleUsage } from './article-uses.js';

@ObjectType('ShowingColumn', {
  description: 'a column that shows an article: its own, those it is also published to, and those above them',
})
export class ShowingColumnType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field() isVisible!: boolean;
  @Field({ description: 'its newest items stand in a block of the home page' }) isOnHome!: boolean;
}

@ObjectType('LeadingArticle', { description: 'another article that leads to one' })
export class LeadingArticleType {
  @Field(() => ID) articleId!: string;
  @Field() title!: string;
  @Field() columnName!: string;
  @Field() isLive!: boolean;
  @Field({ description: 'it was taken down, and its address leads here' }) isRedirect!: boolean;
}

@ObjectType('ArticleUses', { description: '引用情况: where an article is used, and the files that it uses' })
export class ArticleUsesType {
  @Field(() => [ShowingColumnType], { description: 'its own first' }) columns!: readonly ShowingColumnType[];
  @Field(() => [LeadingArticleType]) leading!: readonly LeadingArticleType[];
  @Field(() => Int, { description: 'further articles that lead to it, of which the asker is not told' })
  others!: number;
  @Field(() => [AssetType]) files!: readonly AssetType[];
}

@Resolver(() => ArticleUsesType)
export class UsageResolver {
  constructor(private readonly usage: ArticleUsage) {}

  @Query(() => ArticleUsesType)
  @Can('read', 'Article')
  async articleUses(
    @CurrentScope() scope: Scope,
    @Args('articleId', { type: () => ID }) articleId: string,
  ): Promise<ArticleUsesType> {
    const { files, ...uses } = await this.usage.of(scope, articleId);
    return { ...uses, files: files.map(asAssetType) };
  }
}
