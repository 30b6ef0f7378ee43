import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsBoolean,
  IsDate,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { END_KINDS, type EndKind } from '@jiyue/live';
import { IsVersion } from '@jiyue/platform';
import { ArticleVersionInput } from './article-version.input.js';
import { ArticleStateEnum } from './article.types.js';
import { ARTICLE_STATES, type ArticleState } from './article.workflow.js';

// The longest plans and lists that governments publish, as HTML; they come by the route of texts.
export const BODY_LENGTH = 1_500_000;
// Longer than any field may be: what somebody is typing is kept, and told by the rules of its field, not lost.
const TYPED_LENGTH = 100_000;
// Of a title that is being typed; the text of an article has one of two hundred.
export const TITLE_TYPED = 2_000;

@InputType()
export class ArticleFilter {
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() columnId?: string | null;
  @Field(() => ID, { nullable: true, description: 'a column with all that is below it' })
  @IsOptional()
  @IsUUID()
  within?: string | null;
  @Field(() => Date, { nullable: true, description: 'begun then or later' })
  @IsOptional()
  @IsDate()
  since?: Date | null;
  @Field(() => Date, { nullable: true, description: 'begun before' }) @IsOptional() @IsDate() until?: Date | null;
  @Field(() => [ArticleStateEnum], { nullable: true }) @IsOptional() @IsIn(ARTICLE_STATES, { each: true }) state?:
    ArticleState[] | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(200) text?: string | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() mine?: boolean | null;
}

@InputType({ description: 'a field of the kind; without a value it is emptied' })
export class ArticleFieldInput {
  // a row of a file may name it with its kind
  @Field() @MaxLength(81) key!: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(TYPED_LENGTH) value?: string | null;
}

/** What both a new article and an edit may carry. */
@InputType({ isAbstract: true })
export abstract class ArticleTextsInput {
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(BODY_LENGTH) body?: string | null;
  @Field(() => [ArticleFieldInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(60)
  @ArrayUnique(({ key }: ArticleFieldInput) => key)
  @ValidateNested({ each: true })
  @Type(() => ArticleFieldInput)
  fields?: ArticleFieldInput[] | null;
  @Field(() => [ID], { nullable: true }) @IsOptional() @ArrayMaxSize(20) @IsUUID('all', { each: true }) attachmentIds?:
    string[] | null;
}

@InputType()
export class CreateArticleInput extends ArticleTextsInput {
  @Field(() => ID) @IsUUID() columnId!: string;
  @Field() @IsString() @MaxLength(TITLE_TYPED) title!: string;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(40) kind?: string | null;
  @Field(() => ID, { nullable: true, description: 'made up by the window in which it is typed' })
  @IsOptional()
  @IsUUID()
  windowId?: string | null;
}

@InputType()
export class EditArticleInput extends ArticleTextsInput {
  @Field(() => ID) @IsUUID() articleId!: string;
  @Field(() => Int) @IsVersion() version!: number;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() columnId?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(200) title?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'what was typed in this window is settled; of all windows unless it is said',
  })
  @IsOptional()
  @IsUUID()
  windowId?: string | null;
}

@InputType()
export class PublishArticleInput extends ArticleVersionInput {
  @Field(() => Date, { nullable: true, description: 'when it is taken down again' })
  @IsOptional()
  @IsDate()
  withdrawAt?: Date | null;
}

@InputType()
export class ScheduleArticleInput extends PublishArticleInput {
  @Field(() => Date) @IsDate() at!: Date;
}

@InputType()
export class ScheduleWithdrawalInput extends ArticleVersionInput {
  @Field(() => Date, { nullable: true, description: 'null takes the order back' })
  @ValidateIf(isGiven)
  @IsDate()
  at!: Date | null;
  @Field(() => String, { nullable: true, description: 'notice gone redirect; gone unless it is said' })
  @IsOptional()
  @IsIn(END_KINDS)
  kind?: EndKind | null;
  @Field(() => String, { nullable: true, description: 'what readers are told, for a notice' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  notice?: string | null;
  @Field(() => String, { nullable: true, description: 'where readers are led, for a redirect' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  target?: string | null;
}

@InputType()
export class ReturnArticleInput extends ArticleVersionInput {
  @Field() @Length(1, 500) reason!: string;
}

@InputType()
export class WithdrawArticleInput extends ArticleVersionInput {
  @Field() @Length(1, 500) reason!: string;
  @Field(() => String, { nullable: true, description: 'notice gone redirect; gone unless it is said' })
  @IsOptional()
  @IsIn(END_KINDS)
  kind?: EndKind | null;
  @Field(() => String, { nullable: true, description: 'what readers are told, for a notice' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  notice?: string | null;
  @Field(() => String, { nullable: true, description: 'where readers are led, for a redirect' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  target?: string | null;
}

@InputType()
export class ApproveArticleInput extends ArticleVersionInput {
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(500) note?: string | null;
}

function isGiven(_input: object, value: unknown): boolean {
  return value !== null;
}

/** The texts as commands take them. */
export function givenTexts<T extends ArticleTextsInput>({ fields, ...input }: T) {
  return {
    ...input,
    ...(fields && { fields: Object.fromEntries(fields.map(({ key, value }) => [key, value ?? null])) }),
  };
}
