import { IsVersion, pageOf } from '@jiyue/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { CHECK_ACTIONS, CHECK_CLASS_NAMES, type CheckAction, type CheckClass } from '../finding.js';
import { WORD_KINDS, type WordKind } from '../words/listed-word.js';
import type { SeenRule, JudgedWords } from './list.queries.js';
import { WORD_STATES, type WordState } from './word.js';

/** Rows of a file that come in one request. */
const ROWS = 500;

@ObjectType('CheckWord', { description: 'a word that texts are held against' })
export class CheckWordType {
  @Field(() => ID) id!: string;
  @Field({ description: 'LEXICON TYPO INSTITUTION LEADER EXCEPTION' }) kind!: string;
  @Field() word!: string;
  @Field(() => String, { nullable: true, description: 'the right form; of a leader the posts, separated by 、' })
  right!: string | null;
  @Field(() => String, { nullable: true, description: 'BLOCK WARN LOG, where it is not what the class says' }) action!:
    string | null;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => Int, { nullable: true, description: 'of a leader: the place in the order' }) rank!: number | null;
  @Field(() => String, { nullable: true }) validFrom!: string | null;
  @Field(() => String, { nullable: true }) validUntil!: string | null;
  @Field({ description: 'ACTIVE DISABLED PROPOSED' }) state!: string;
  @Field(() => Int) version!: number;
  @Field() changedByName!: string;
  @Field(() => Date) changedAt!: Date;
}

@ObjectType()
export class CheckWordPage extends pageOf(() => CheckWordType) {}

@ObjectType('CheckClassRule', { description: 'what is done about a class of findings' })
export class CheckClassRuleType {
  @Field() name!: string;
  @Field({ description: 'BLOCK WARN LOG' }) action!: string;
  @Field({ description: 'nothing laxer is taken here' }) floor!: string;
}

@ObjectType('CheckRule')
export class CheckRuleType {
  @Field({ description: 'what is said here holds for every site' }) isProvince!: boolean;
  @Field(() => Int) version!: number;
  @Field(() => [CheckClassRuleType]) classes!: readonly CheckClassRuleType[];
  @Field(() => Int, { description: 'words that come with the product' }) shippedWords!: number;
  @Field(() => [String], { description: 'change propose' }) allowed!: readonly string[];
}

@ObjectType('CheckRowProblem')
export class CheckRowProblemType {
  @Field(() => Int, { description: 'from nought' }) row!: number;
  @Field() field!: string;
  @Field() rule!: string;
}

@ObjectType('CheckWordsJudged', { description: 'what an import does, or would do' })
export class CheckWordsJudgedType {
  @Field(() => Int) added!: number;
  @Field(() => Int) changed!: number;
  @Field(() => [CheckRowProblemType]) problems!: readonly CheckRowProblemType[];
}

@InputType()
export class CheckWordFilter {
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(60) text?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsIn(WORD_KINDS) kind?: WordKind | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsIn(WORD_STATES) state?: WordState | null;
  @Field(() => Boolean, { nullable: true, description: 'the list that holds for every site' })
  @IsOptional()
  @IsBoolean()
  ofProvince?: boolean | null;
}

@InputType()
export class CheckWordInput {
  @Field(() => String) @IsIn(WORD_KINDS) kind!: WordKind;
  @Field() @MaxLength(200) word!: string;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(200) right?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsIn(CHECK_ACTIONS) action?: CheckAction | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(200) note?: string | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(9_999) rank?: number | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(10) validFrom?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(10) validUntil?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsIn(WORD_STATES) state?: WordState | null;
}

@InputType()
export class ChangeCheckWordInput extends CheckWordInput {
  @Field(() => ID) @IsUUID() id!: string;
  @Field(() => Int) @IsVersion() version!: number;
}

@InputType()
export class CheckWordsInput {
  @Field(() => [CheckWordInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(ROWS)
  @ValidateNested({ each: true })
  @Type(() => CheckWordInput)
  words!: CheckWordInput[];
}

@InputType()
export class ProposeCheckExceptionInput {
  @Field() @Length(1, 60) word!: string;
  @Field() @Length(1, 200) note!: string;
}

@InputType()
export class CheckClassInput {
  @Field(() => String) @IsIn(CHECK_CLASS_NAMES) name!: CheckClass;
  @Field(() => String) @IsIn(CHECK_ACTIONS) action!: CheckAction;
}

@InputType()
export class ChangeCheckRuleInput {
  @Field(() => Int) @IsVersion() version!: number;
  @Field(() => [CheckClassInput])
  @ArrayMaxSize(CHECK_CLASS_NAMES.length)
  @ArrayUnique(({ name }: CheckClassInput) => name)
  @ValidateNested({ each: true })
  @Type(() => CheckClassInput)
  classes!: CheckClassInput[];
}

export function asRuleType(rule: SeenRule): CheckRuleType {
  return { ...rule, classes: [...rule.classes] };
}

export function asJudgedType({ problems, ...counts }: JudgedWords): CheckWordsJudgedType {
  return { ...counts, problems: problems.map(({ row, problem }) => ({ row, ...problem })) };
}
