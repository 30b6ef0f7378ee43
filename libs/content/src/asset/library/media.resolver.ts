import { Can, CurrentScope } from '@jiyue/auth';
import { asPage, SliceArgs } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DeleteAsset } from './delete-asset.js';
import { DescribeAsset } from './describe-asset.js';
import { MediaQueries } from './media.queries.js';
import {
  asMediaFile,
  asMediaUses,
  DeleteAssetInput,
  DescribeAssetInput,
  MediaFilePage,
  MediaFileType,
  MediaFilterInput,
  MediaUsesType,
} from './media.types.js';

@Resolver(() => MediaFileType)
export class MediaResolver {
  constructor(
    private readonly queries: MediaQueries,
    private readonly describeOne: DescribeAsset,
    private readonly deleteOne: DeleteAsset,
  ) {}

  @Query(() => MediaFilePage)
  @Can('read', 'Asset')
  async mediaFiles(
    @CurrentScope() scope: Scope,
    @Args() request: SliceArgs,
    @Args('filter', { nullable: true }) filter?: MediaFilterInput,
  ): Promise<MediaFilePage> {
    const { nodes, ...slice } = await this.queries.list(scope, filter ?? {}, request);
    return asPage({ ...slice, nodes: nodes.map((file) => asMediaFile(file, scope)) });
  }

  @Query(() => MediaUsesType)
  @Can('read', 'Asset')
  async mediaUses(
    @CurrentScope() scope: Scope,
    @Args('assetId', { type: () => ID }) assetId: string,
  ): Promise<MediaUsesType> {
    return asMediaUses(await this.queries.uses(scope, assetId));
  }

  @Mutation(() => MediaFileType)
  @Can('describe', 'Asset')
  async describeAsset(@CurrentScope() scope: Scope, @Args('input') input: DescribeAssetInput): Promise<MediaFileType> {
    await this.describeOne.run(scope, input);
    return asMediaFile(await this.queries.file(scope, input.assetId), scope);
  }

  @Mutation(() => Boolean)
  @Can('delete', 'Asset')
  deleteAsset(@CurrentScope() scope: Scope, @Args('input') input: DeleteAssetInput): Promise<boolean> {
    return this.deleteOne.run(scope, input);
  }
}
