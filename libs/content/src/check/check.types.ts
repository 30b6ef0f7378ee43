import type { JudgedFinding } from '@jiyue/checks';
import { CHECK_KEYS } from '@jiyue/checks';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { ArticleTextsInput, TITLE_TYPED } from '../article/article.inputs.js';

@ObjectType('CheckParam')
export class CheckParamType {
  @Field() name!: string;
  @Field() value!: string;
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

/** A finding as the screens see it. */
export function asFindingType({ place, params, sentence: _, ...finding }: JudgedFinding): CheckFindingType {
  return {
    ...finding,
    ...place,
    group: CHECK_KEYS[finding.key],
    params: Object.entries(params).map(([name, value]) => ({ name, value: String(value) })),
  };
}
