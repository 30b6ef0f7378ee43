import { Can, CurrentScope } from '@jiyue/auth';
import type { Scope } from '@jiyue/tenancy';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AssetType, asAssetType, CompleteUploadInput, CreateUploadInput, UploadType } from './asset.types.js';
import { CompleteUpload } from './commands/complete-upload.js';
import { CreateUpload } from './commands/create-upload.js';

@Resolver(() => AssetType)
export class AssetResolver {
  constructor(
    private readonly create: CreateUpload,
    private readonly complete: CompleteUpload,
  ) {}

  @Mutation(() => UploadType)
  @Can('upload', 'Asset')
  createUpload(@CurrentScope() scope: Scope, @Args('input') input: CreateUploadInput): Promise<UploadType> {
    return this.create.run(scope, input);
  }

  @Mutation(() => AssetType)
  @Can('upload', 'Asset')
  async completeUpload(@CurrentScope() scope: Scope, @Args('input') input: CompleteUploadInput): Promise<AssetType> {
    return asAssetType({ ...(await this.complete.run(scope, input)), tenantId: scope.tenantId });
  }
}
