import { CHECK_KEYS } from '@jiyue/checks';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { ArticleTextsInput, TITLE_TYPED } from '../article/article.inputs.js';
import type { ContentIgnoredFinding } from './ignored-finding.entity.js';
import type { SeenFinding } from './ignored.rules.js';

@ObjectType('CheckParam')
export class CheckParamType {
  @Field() name!: string;
  @Field() value!: string;
}

@ObjectType('IgnoredFinding', { description: 'that somebody left a finding as it is' })
export class IgnoredFindingType {
  @Field() reason!: string;
  @Field({ description: 'name of who did' }) by!: string;
  @Field(() => Date) at!: Date;
}

@ObjectType('CheckFinding', { description: 'something to be put right in a text' })
export class CheckFindingType {
  @Field({ description: 'what it is, as the screens have a sentence for it' }) key!: string;
  @Field({ description: 'personal personalHint lexicon typo …: the class that is ruled about' }) group!: string;
  @Field({ description: 'BLOCK WARN LOG' }) action!: string;
  @Field({ description: 'title, body, attachments or the key of a field' }) field!: string;
  @Field({ description: 'TEXT PICTURE LINK HEADING TABLE ATTACHMENT' }) thing!: string;
  @Field({ description: 'the words themselves, as they stand' }) quote!: string;
  @Field(() => Int, { description: 'which of the same words, or of the things of the kind, from nought' }) nth!: number;
  @Field(() => [CheckParamType]) params!: CheckParamType[];
  @Field(() => String, { nullable: true, description: 'words that would mend it' }) remedy!: string | null;
  @Field(() => ID, { description: 'the same until the words of its sentence change' }) fingerprint!: string;
  @Field(() => IgnoredFindingType, { nullable: true }) ignored!: IgnoredFindingType | null;
  @Field({ description: 'the asker may ignore it, or let it count again' }) mayIgnore!: boolean;
}

@ObjectType('ArticleCheck')
export class ArticleCheckType {
  @Field(() => Date) checkedAt!: Date;
  @Field(() => [CheckFindingType]) findings!: CheckFindingType[];
}

@InputType()
export class CheckArticleInput extends ArticleTextsInput {
  @Field(() => ID, { nullable: true, description: 'without a body, its present text is checked' })
  @IsOptional()
  @IsUUID()
  articleId?: string | null;
  @Field(() => String, { nullable: true, description: 'of a text that is no article yet' })
  @IsOptional()
  @MaxLength(40)
  kind?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(TITLE_TYPED) title?: string | null;
}

const FINGERPRINT = /^[0-9a-f]{32}$/;

@InputType()
export class UnignoreFindingInput {
  @Field(() => ID) @IsUUID() articleId!: string;
  @Field() @Matches(FINGERPRINT) fingerprint!: string;
}

@InputType()
export class IgnoreFindingInput extends UnignoreFindingInput {
  @Field() @Length(1, 500) reason!: string;
}

export function asIgnoredType({ reason, ignoredByName, ignoredAt }: ContentIgnoredFinding): IgnoredFindingType {
  return { reason, by: ignoredByName, at: ignoredAt };
}

/** A finding as the screens see it. */
export function asFindingType({ place, params, sentence: _, ...finding }: SeenFinding): CheckFindingType {
  return {
    ...finding,
    ...place,
    ignored: finding.ignored && asIgnoredType(finding.ignored),
    group: CHECK_KEYS[finding.key],
    params: Object.entries(params).map(([name, value]) => ({ name, value: String(value) })),
  };
}
