import { CurrentScope } from '@jiyue/auth';
import { isId } from '@jiyue/kernel';
import type { LoaderContext } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AssetType, asAssetType } from '../asset/asset.types.js';
import { ArticleLoaders } from './article.loaders.js';
import { ArticleFieldType } from './article.types.js';

/** What a field points at. */
@Resolver(() => ArticleFieldType)
export class ArticleFieldResolver {
  constructor(private readonly loaders: ArticleLoaders) {}

  @ResolveField(() => AssetType, { nullable: true, description: 'the picture that the value is the id of' })
  async file(
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
    @Parent() { tenantId, value }: ArticleFieldType,
  ): Promise<AssetType | null> {
    if (!isId(value)) return null;
    const asset = await this.loaders.asset(context, scope).load({ tenantId, id: value, number: 0 });
    return asset && asAssetType(asset);
  }
}
