import { PersonRefType } from '@jiyue/auth';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Min } from 'class-validator';
import { ArticleVersionInput } from '../article/article-version.input.js';
import { ArticleFieldType, asFields } from '../article/article.types.js';
import type { Wording, WordingEntry } from './wording.js';

@ObjectType('WordingEntry', { description: 'a text that an article had, or that the asker was typing' })
export class WordingEntryType {
  @Field({ description: 'revision: what it says; wording: what it said before; draft: what the asker was typing' })
  source!: string;
  @Field(() => ID, { nullable: true, description: 'of a wording or a draft' }) id!: string | null;
  @Field(() => ID, { nullable: true, description: 'of a draft: the window in which it was typed' }) windowId!:
    string | null;
  @Field(() => Int, { nullable: true, description: 'of its revision; null of a draft' }) number!: number | null;
  @Field(() => String, { nullable: true, description: 'of a revision; open: a draft not yet said to be the text' })
  state!: string | null;
  @Field() title!: string;
  @Field(() => PersonRefType) by!: PersonRefType;
  @Field(() => Date) at!: Date;
  @Field(() => String, { nullable: true, description: 'why the revision was sent back last' }) note!: string | null;
  @Field(() => Date, { nullable: true, description: 'when the older text was said that was brought back here' })
  restoredFrom!: Date | null;
  @Field({ description: 'SHA-256 of everything a reviewer judges' }) digest!: string;
  @Field({ description: 'the article says this now' }) isPresent!: boolean;
  @Field({ description: 'citizens read this now' }) isLive!: boolean;
}

@ObjectType('Wording', { description: 'a whole text that an article had' })
export class WordingType {
  @Field() kind!: string;
  @Field() title!: string;
  @Field() body!: string;
  @Field(() => [ArticleFieldType]) fields!: ArticleFieldType[];
  @Field(() => Date) at!: Date;
  tenantId!: string;
  attachmentIds!: readonly string[];
}

@InputType()
export class RestoreWordingInput extends ArticleVersionInput {
  @Field(() => Int, { nullable: true, description: 'a revision' }) @IsOptional() @IsInt() @Min(1) number?:
    number | null;
  @Field(() => ID, { nullable: true, description: 'a wording or a draft' }) @IsOptional() @IsUUID() id?: string | null;
}

/** A line of the history, with the name its writer had then. */
export function asWordingEntry(
  { by: id, byName, ...entry }: WordingEntry,
  known: PersonRefType | null,
): WordingEntryType {
  return { ...entry, by: { id, name: byName || (known?.name ?? ''), unitName: known?.unitName ?? null } };
}

/** A text of the past as the screens compare it. */
export function asWording(wording: Wording, tenantId: string): WordingType {
  return { ...wording, tenantId, fields: asFields({ ...wording, tenantId }) };
}
