import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { pageOf } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { ArrayMaxSize, IsBoolean, IsEnum, IsInt, IsOptional, IsUUID, Length, MaxLength, Min } from 'class-validator';
import { assetUrl, versionKey } from '../asset.files.js';
import { AssetStateEnum, AssetType, asAssetType } from '../asset.types.js';
import type { MediaFile } from './media.js';
import type { MediaUses } from './media.queries.js';

export const MediaKindEnum = {
  PICTURE: 'picture',
  VIDEO: 'video',
  AUDIO: 'audio',
  DOCUMENT: 'document',
} as const;
registerEnumType(MediaKindEnum, { name: 'MediaKind' });

@ObjectType('MediaFile', { description: 'a file of the site, as its library shows it' })
export class MediaFileType extends AssetType {
  @Field(() => Int) version!: number;
  @Field({ description: 'what a picture shows, in words; empty when nobody said it' }) alt!: string;
  @Field(() => Int, { nullable: true }) width!: number | null;
  @Field(() => Int, { nullable: true }) height!: number | null;
  @Field(() => String, { nullable: true, description: 'a picture, small; null unless the asker may see it' })
  smallUrl!: string | null;
  @Field(() => String, { nullable: true, description: 'the address it was brought from; null: somebody sent it' })
  origin!: string | null;
  @Field() sentBy!: string;
  @Field() sentAt!: Date;
  @Field(() => Int, { description: 'how many articles use it, whoever may read them' }) uses!: number;
  @Field(() => [String], { description: 'what the asker may do' }) allowed!: readonly string[];
}

@ObjectType()
export class MediaFilePage extends pageOf(() => MediaFileType) {}

@ObjectType('MediaUse')
export class MediaUseType {
  @Field(() => ID) articleId!: string;
  @Field() title!: string;
  @Field() columnName!: string;
  @Field({ description: 'citizens see the article' }) isLive!: boolean;
  @Field(() => [Int], { description: 'the revisions that use it, newest first' }) usedIn!: readonly number[];
}

@ObjectType('MediaUses')
export class MediaUsesType {
  @Field(() => [MediaUseType]) articles!: readonly MediaUseType[];
  @Field(() => Int, { description: 'further articles, of which the asker is not told' }) others!: number;
}

@InputType()
export class MediaFilterInput {
  @Field(() => MediaKindEnum, { nullable: true })
  @IsOptional()
  @IsEnum(MediaKindEnum)
  kind?: (typeof MediaKindEnum)[keyof typeof MediaKindEnum] | null;
  @Field(() => [AssetStateEnum], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(10)
  @IsEnum(AssetStateEnum, { each: true })
  state?: (typeof AssetStateEnum)[keyof typeof AssetStateEnum][] | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() unused?: boolean | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() mine?: boolean | null;
  @Field(() => String, { nullable: true }) @IsOptional() @Length(0, 100) text?: string | null;
}

@InputType()
export class DescribeAssetInput {
  @Field(() => ID) @IsUUID() assetId!: string;
  @Field(() => Int) @IsInt() @Min(1) version!: number;
  @Field() @MaxLength(200) alt!: string;
}

@InputType()
export class DeleteAssetInput {
  @Field(() => ID) @IsUUID() assetId!: string;
}

/** A file as the library shows it. */
export function asMediaFile(file: MediaFile, { actor }: Scope): MediaFileType {
  const { version, alt, width, height, uses, origin, createdByName: sentBy, completedAt: sentAt } = file;
  const allowed = (['describe', 'delete'] as const).filter((act) => actor.may(act, 'Asset', file));
  const urls = file.isReadable ? { smallUrl: smallUrl(file) } : { url: null, smallUrl: null };
  return { ...asAssetType(file), ...urls, version, alt, width, height, uses, origin, sentBy, sentAt, allowed };
}

function smallUrl(file: MediaFile): string | null {
  const url = assetUrl(file.tenantId, file);
  if (!url || !file.mimeType.startsWith('image/')) return null;
  return file.widths.length ? `/files/${versionKey(file.tenantId, file.id, Math.min(...file.widths))}` : url;
}

/** Where it is used, as the library shows it. */
export function asMediaUses({ articles, others }: MediaUses): MediaUsesType {
  return {
    others,
    articles: articles.map(({ id, title, columnName, liveRevision, usedIn }) => ({
      articleId: id,
      title,
      columnName,
      isLive: liveRevision !== null,
      usedIn,
    })),
  };
}
