import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsInt, IsUUID, Length, Matches, Min } from 'class-validator';
import type { OwnedAsset } from '../article/article.loaders.js';
import { assetUrl } from './asset.files.js';

export const AssetStateEnum = {
  PENDING: 'pending',
  NOT_SCANNED: 'not_scanned',
  INSPECTED: 'inspected',
  CLEAN: 'clean',
  INFECTED: 'infected',
} as const;
registerEnumType(AssetStateEnum, { name: 'AssetState' });

@ObjectType('Asset')
export class AssetType {
  @Field(() => ID) id!: string;
  @Field() fileName!: string;
  @Field() mimeType!: string;
  @Field(() => Int) size!: number;
  @Field(() => AssetStateEnum) state!: (typeof AssetStateEnum)[keyof typeof AssetStateEnum];
  @Field(() => String, { nullable: true, description: 'null until the file may be shown' }) url!: string | null;
}

@ObjectType('HeaderPair')
export class HeaderPairType {
  @Field() name!: string;
  @Field() value!: string;
}

@ObjectType('Upload')
export class UploadType {
  @Field(() => ID) assetId!: string;
  @Field() method!: string;
  @Field() url!: string;
  @Field(() => [HeaderPairType]) headers!: readonly HeaderPairType[];
  @Field(() => [HeaderPairType], { description: 'of the form that a POST sends, before the file' })
  fields!: readonly HeaderPairType[];
}

@InputType()
export class CreateUploadInput {
  // no path, no control characters: the name is shown and offered again when the file is downloaded
  // no path, no control character, no mark that turns the reading direction and so hides the extension
  @Field() @Length(1, 200) @Matches(/^[^/\\\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+$/u) fileName!: string;
  @Field() @Length(1, 100) mimeType!: string;
  @Field(() => Int) @IsInt() @Min(1) size!: number;
}

@InputType()
export class CompleteUploadInput {
  @Field(() => ID) @IsUUID() assetId!: string;
}

/** A file as the screens see it. */
export function asAssetType(asset: OwnedAsset): AssetType {
  const { id, fileName, mimeType, size, state } = asset;
  return { id, fileName, mimeType, size, state, url: assetUrl(asset.tenantId, asset) };
}
