import { CurrentScope } from '@jiyue/auth';
import type { LoaderContext } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AssetType, asAssetType } from '../asset/asset.types.js';
import { FILES_OF } from '../kind/field.js';
import { idsIn } from '../kind/values.js';
import { ArticleLoaders } from './article.loaders.js';
import { ArticleFieldType } from './article.types.js';

/** What a field points at. */
@Resolver(() => ArticleFieldType)
export class ArticleFieldResolver {
  constructor(private readonly loaders: ArticleLoaders) {}

  @ResolveField(() => [AssetType], { description: 'the files that the value names, in order' })
  async assets(
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
    @Parent() { tenantId, type, value }: ArticleFieldType,
  ): Promise<AssetType[]> {
    if (!FILES_OF[type]) return [];
    const loader = this.loaders.asset(context, scope);
    const found = await Promise.all(idsIn(value).map((id) => loader.load({ tenantId, id, number: 0 })));
    return found.flatMap((asset) => (asset ? [asAssetType(asset)] : []));
  }

  @ResolveField(() => [String], { description: 'what the columns are called that the value names, in order' })
  async columnNames(
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
    @Parent() { tenantId, type, value }: ArticleFieldType,
  ): Promise<string[]> {
    if (type !== 'columns') return [];
    const loader = this.loaders.columnName(context, scope);
    const found = await Promise.all(idsIn(value).map((id) => loader.load({ tenantId, id, number: 0 })));
    return found.map((name) => name ?? '');
  }

  @ResolveField(() => String, { nullable: true, description: 'the unit that the value is the id of' })
  unitName(
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
    @Parent() { type, value }: ArticleFieldType,
  ): Promise<string | null> | null {
    return type === 'unit' ? this.loaders.unitName(context, scope).load(value) : null;
  }
}
