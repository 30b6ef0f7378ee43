import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { ArticleTextsInput, TITLE_TYPED } from '../article/article.inputs.js';
import { ArticleFieldType, asFields } from '../article/article.types.js';
import type { ContentDraft } from './draft.entity.js';

@ObjectType('ArticleDraft', { description: 'a text that the person was typing; nobody else reads it' })
export class ArticleDraftType {
  @Field(() => ID) id!: string;
  @Field(() => Date) savedAt!: Date;
  @Field({ description: 'neither said to be the text of the article nor dropped' }) isOpen!: boolean;
  @Field(() => Int, { description: 'version of the article that it began from' }) baseVersion!: number;
  @Field(() => ID) columnId!: string;
  @Field() kind!: string;
  @Field() title!: string;
  @Field() body!: string;
  @Field(() => [ArticleFieldType]) fields!: ArticleFieldType[];
  tenantId!: string;
  attachmentIds!: readonly string[];
}

@InputType()
export class SaveDraftInput extends ArticleTextsInput {
  @Field(() => ID) @IsUUID() articleId!: string;
  @Field(() => Int) @IsInt() baseVersion!: number;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() columnId?: string | null;
  @Field() @MaxLength(TITLE_TYPED) title!: string;
  @Field(() => ID, { nullable: true, description: 'made up by the window: two of one person keep apart what is typed' })
  @IsOptional()
  @IsUUID()
  windowId?: string | null;
}

@InputType()
export class DropDraftInput {
  @Field(() => ID) @IsUUID() articleId!: string;
  @Field(() => ID, { nullable: true, description: 'what was typed in this window only' })
  @IsOptional()
  @IsUUID()
  windowId?: string | null;
}

@InputType()
export class TakeUpDraftInput {
  @Field(() => ID) @IsUUID() articleId!: string;
  @Field(() => ID, { description: 'made up by the window' }) @IsUUID() windowId!: string;
}

/** A draft as its writer sees it. */
export function asDraftType(draft: ContentDraft, tenantId: string): ArticleDraftType {
  return { ...draft, tenantId, fields: asFields({ ...draft, tenantId }) };
}
