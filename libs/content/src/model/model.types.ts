import { IsVersion } from '@jiyue/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { type DeclaredType, FIELD_TYPES, META_TAGS, type MetaTag } from '../kind/field.js';
import { OWN_FIELDS } from '../kind/kinds.js';
import { MODEL_PLACES, type ModelFieldGiven, type ModelPlace } from './model.js';
import type { SeenModel } from './model.queries.js';

const CODE = /^[a-z][a-z-]{0,28}[a-z]$/;
/** More than a choice may have, so that the rules can say so. */
const SENT_CHOICES = 60;

@ObjectType('ContentModelField', { description: 'a field that the province declared' })
export class ModelFieldType {
  @Field() key!: string;
  @Field() label!: string;
  @Field({ description: 'a type of ContentField' }) type!: string;
  @Field() isRequired!: boolean;
  @Field(() => Int, { nullable: true }) max!: number | null;
  @Field(() => [String]) choices!: readonly string[];
  @Field(() => String, { nullable: true }) help!: string | null;
  @Field(() => String, { nullable: true, description: '{年} {号} {字} and what is fixed' }) mask!: string | null;
  @Field({ description: 'facts above nowhere' }) place!: string;
  @Field({ description: 'lists show it below the title' }) isInList!: boolean;
  @Field() isSearched!: boolean;
  @Field(() => String, { nullable: true, description: 'ContentSource Keywords Author Description' }) meta!:
    string | null;
  @Field({ description: 'nobody fills it in any more' }) isRetired!: boolean;
}

@ObjectType('ContentModel', { description: 'a kind of content that the province declared' })
export class ModelType {
  @Field(() => ID) id!: string;
  @Field() code!: string;
  @Field({ description: 'the key in contentKinds' }) key!: string;
  @Field() name!: string;
  @Field({ description: 'a key of contentKinds' }) base!: string;
  @Field({ description: 'IN_USE RETIRED' }) state!: string;
  @Field(() => Int) version!: number;
  @Field(() => Int, { description: 'fields that its form asks for besides those of its base' }) fieldCount!: number;
  @Field(() => [ModelFieldType]) modelFields!: readonly ModelFieldType[];
  @Field() changedByName!: string;
  @Field(() => Date) changedAt!: Date;
  @Field(() => [String], { description: 'change' }) allowed!: readonly string[];
}

@ObjectType('ContentModelList')
export class ModelListType {
  @Field(() => [ModelType]) models!: readonly ModelType[];
  @Field(() => [String], { description: 'change: declares another, changes and retires them' })
  allowed!: readonly string[];
}

@ObjectType('ContentModelVersion')
export class ModelVersionType {
  @Field(() => Int) version!: number;
  @Field() name!: string;
  @Field() state!: string;
  @Field(() => Int, { description: 'fields that the form asked for' }) fieldCount!: number;
  @Field() changedByName!: string;
  @Field(() => Date) changedAt!: Date;
}

@ObjectType('ContentModelUse', { description: 'a column that takes it, or holds articles of it' })
export class ModelUseType {
  @Field() siteName!: string;
  @Field() columnName!: string;
  @Field(() => Int) articles!: number;
}

@InputType('ContentModelFieldInput')
export class ModelFieldInput {
  @Field() @IsString() @MaxLength(40) key!: string;
  @Field() @IsString() @MaxLength(200) label!: string;
  @Field(() => String) @IsIn(FIELD_TYPES) type!: DeclaredType;
  @Field() @IsBoolean() isRequired!: boolean;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(2_000) max?: number | null;
  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(SENT_CHOICES)
  @MaxLength(200, { each: true })
  choices?: string[] | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(400) help?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(60) mask?: string | null;
  @Field(() => String) @IsIn(MODEL_PLACES) place!: ModelPlace;
  @Field() @IsBoolean() isInList!: boolean;
  @Field() @IsBoolean() isSearched!: boolean;
  @Field(() => String, { nullable: true }) @IsOptional() @IsIn(META_TAGS) meta?: MetaTag | null;
}

@InputType({ isAbstract: true })
abstract class ModelTextInput {
  @Field() @IsString() @MaxLength(200) name!: string;
  @Field(() => [ModelFieldInput])
  @ArrayMaxSize(OWN_FIELDS.count)
  @ValidateNested({ each: true })
  @Type(() => ModelFieldInput)
  fields!: ModelFieldInput[];
}

@InputType()
export class DeclareContentModelInput extends ModelTextInput {
  @Field() @Matches(CODE) code!: string;
  @Field() @IsString() @MaxLength(40) base!: string;
}

@InputType()
export class ChangeContentModelInput extends ModelTextInput {
  @Field() @Matches(CODE) code!: string;
  @Field(() => Int) @IsVersion() version!: number;
}

@InputType()
export class ContentModelVersionInput {
  @Field() @Matches(CODE) code!: string;
  @Field(() => Int) @IsVersion() version!: number;
}

export function asModelType({ fields, ...model }: SeenModel, key: string): ModelType {
  const fieldCount = fields.filter(({ isRetired }) => !isRetired).length;
  return { ...model, key, fieldCount, modelFields: fields };
}

/** What was declared, as commands take it. */
export function givenModel<T extends ModelTextInput>({ fields, ...input }: T) {
  return { ...input, fields: fields.map(givenField) };
}

function givenField(field: ModelFieldInput): ModelFieldGiven {
  const { max, choices, help, mask, meta, ...said } = field;
  return {
    ...{ ...said, choices: (choices ?? []).map((choice) => choice.trim()), max: max ?? null, meta: meta ?? null },
    ...{ help: help?.trim() || null, mask: mask?.trim() || null },
  };
}
