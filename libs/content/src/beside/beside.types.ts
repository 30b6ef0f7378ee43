import { PersonRefType } from '@jiyue/auth';
import { type Consultation, VERDICTS, type Verdict } from '@jiyue/workflow';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
} from 'class-validator';
import { ArticleVersionInput } from '../article/article-version.input.js';

// More than this is a meeting, not an opinion.
const ASKED_AT_MOST = 5;

@ObjectType('Consultation', { description: 'somebody whose opinion was asked for in this round, and what they said' })
export class ConsultationType {
  @Field(() => PersonRefType) person!: PersonRefType;
  @Field({ description: 'the step is not passed before they gave it' }) isNeeded!: boolean;
  @Field() askedBy!: string;
  @Field(() => String, { nullable: true }) question!: string | null;
  @Field(() => String, { nullable: true, description: 'agree disagree' }) verdict!: string | null;
  @Field(() => String, { nullable: true }) comment!: string | null;
  @Field(() => Date, { nullable: true }) at!: Date | null;
}

/** A consultation as the screens see it. */
export function asConsultationType({ id, name, at, ...rest }: Consultation): ConsultationType {
  return { ...rest, person: { id, name, unitName: null }, at: at ? new Date(at) : null };
}

@InputType()
export class ForwardArticleInput extends ArticleVersionInput {
  @Field(() => ID) @IsUUID() personId!: string;
  @Field() @Length(1, 500) reason!: string;
}

@InputType()
export class ConsultColleaguesInput extends ArticleVersionInput {
  @Field(() => [ID])
  @ArrayMinSize(1)
  @ArrayMaxSize(ASKED_AT_MOST)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  personIds!: string[];
  @Field({ description: 'the step is not passed before they gave it' }) @IsBoolean() isNeeded!: boolean;
  @Field(() => String, { nullable: true, description: 'what is asked' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

@InputType()
export class GiveOpinionInput extends ArticleVersionInput {
  @Field(() => String, { description: 'agree disagree' }) @IsIn(VERDICTS) verdict!: Verdict;
  @Field(() => String, { nullable: true, description: 'why; needed by whoever disagrees' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}
