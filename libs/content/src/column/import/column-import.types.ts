import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { StepInput, StepsField } from '@jiyue/workflow';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { INHERITABLE } from '../column-inheritance.js';
import { MOST_ROWS } from './given-row.js';
import type { ImportPlan } from './import-plan.js';

@InputType({ description: 'a column as a row of a file says it' })
export class ColumnRowInput {
  @Field({ description: 'where it stands, without slashes around it' }) @MaxLength(200) path!: string;
  @Field() @MaxLength(60) name!: string;
  @Field() @MaxLength(500) description!: string;
  @Field() @MaxLength(200) keywords!: string;
  @Field() @MaxLength(40) form!: string;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(500) linkUrl?: string | null;
  @Field(() => String, { nullable: true, description: 'name of a unit of the own government' })
  @IsOptional()
  @MaxLength(100)
  unit?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'name of somebody of the site, with （unit） where several are called so',
  })
  @IsOptional()
  @MaxLength(100)
  responsible?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(100) officer?: string | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(400) cadenceDays?: number | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(40) cadenceRule?: string | null;
  @Field(() => [String], { nullable: true }) @IsOptional() @ArrayMaxSize(20) @MaxLength(40, { each: true }) kinds?:
    string[] | null;
  @StepsField() steps?: StepInput[] | null;
  @Field(() => [String], { description: 'all that is taken from above: unit, cadence, kinds, responsible, officer' })
  @ArrayMaxSize(INHERITABLE.length)
  @IsIn(INHERITABLE, { each: true })
  inherit!: string[];
  @Field() @IsBoolean() isInMenu!: boolean;
  @Field() @IsBoolean() isVisible!: boolean;
}

@InputType()
export class ImportColumnsInput {
  @Field(() => [ColumnRowInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ROWS)
  @ValidateNested({ each: true })
  @Type(() => ColumnRowInput)
  rows!: ColumnRowInput[];
}

@ObjectType('RowProblem', { description: 'what is wrong with a row of a file' })
export class RowProblemType {
  @Field(() => Int, { description: 'counted from 0' }) row!: number;
  @Field() field!: string;
  @Field({ description: 'code of its sentence' }) rule!: string;
}

@ObjectType('ColumnImport', { description: 'what the rows of a file do, or would do' })
export class ColumnImportType {
  @Field(() => Int) added!: number;
  @Field(() => Int) changed!: number;
  @Field(() => Int, { description: 'rows that say what is so already' }) same!: number;
  @Field(() => [RowProblemType]) problems!: readonly RowProblemType[];
}

/** A plan as screens see it. */
export function asColumnImport({ added, changed, outcomes, problems }: ImportPlan): ColumnImportType {
  const same = outcomes.filter((outcome) => outcome === 'same').length;
  return { added: added.length, changed: changed.length, same, problems };
}
