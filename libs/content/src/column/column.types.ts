import { applyDecorators } from '@nestjs/common';
import type { Actor } from '@jiyue/kernel';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsVersion } from '@jiyue/platform';
import { StepInput, StepsField, StepType, type StepRule } from '@jiyue/workflow';
import type { Column } from './column.queries.js';
import { INHERITABLE } from './column-inheritance.js';
import { SLUG } from './slug.js';
import { ColumnFreshness, daysLeft, freshnessOf } from './freshness.js';

registerEnumType(ColumnFreshness, { name: 'ColumnFreshness', description: '更新情况' });

@ObjectType('Column')
export class ColumnType {
  @Field(() => ID) id!: string;
  @Field(() => ID, { nullable: true }) parentId!: string | null;
  @Field() name!: string;
  @Field() path!: string;
  @Field() description!: string;
  @Field() keywords!: string;
  @Field() type!: string;
  @Field(() => Int) position!: number;
  @Field() isVisible!: boolean;
  @Field({ description: 'false: readers find it by its address and in lists, no menu names it' }) isInMenu!: boolean;
  @Field({ description: 'list page link topic disclosure-catalogue service-catalogue' }) form!: string;
  @Field(() => String, { nullable: true, description: 'where a link leads' }) linkUrl!: string | null;
  @Field(() => Int, { nullable: true }) cadenceDays!: number | null;
  @Field(() => String, { nullable: true, description: 'key of the rule that asks for it; null: the site' })
  cadenceRule!: string | null;
  @Field(() => [String], {
    description: 'unit, cadence, kinds, responsible, officer: what it takes from the column above, or the site',
  })
  inherited!: string[];
  @Field(() => [String], { description: 'keys of contentKinds that it takes, the usual one first' }) kinds!: string[];
  @Field(() => [StepType], { description: 'between submission and publication, in order' }) steps!: readonly StepRule[];
  @Field({ description: 'true while the site decides its steps' }) stepsInherited!: boolean;
  @Field(() => Date, { nullable: true, description: 'first publication of the newest thing its page shows' })
  lastPublishedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'end of its last day' }) dueAt!: Date | null;
  @Field(() => Int, {
    nullable: true,
    description: 'days until then, negative when late; null: nothing is asked of it',
  })
  daysLeft!: number | null;
  @Field(() => ColumnFreshness, { nullable: true }) freshness!: ColumnFreshness | null;
  @Field(() => Int) version!: number;
  @Field(() => [String], {
    description: 'Acts the person may do now: write (an article in it), change, create (below it).',
  })
  allowed!: string[];
  tenantId!: string;
  operatorUnitId!: string | null;
  responsibleId!: string | null;
  officerId!: string | null;
  lineage!: readonly string[];
}

const CadenceRuleField = (): PropertyDecorator =>
  applyDecorators(
    Field(() => String, { nullable: true, description: 'key of the rule that asks for the cadence; null: the site' }),
    IsOptional(),
    MaxLength(40),
  );
const PersonField = (description: string): PropertyDecorator =>
  applyDecorators(
    Field(() => ID, { nullable: true, description }),
    IsOptional(),
    IsUUID(),
  );
const InheritField = (): PropertyDecorator =>
  applyDecorators(
    Field(() => [String], {
      nullable: true,
      description: 'all that is taken from above: unit, cadence, kinds, responsible, officer',
    }),
    IsOptional(),
    ArrayMaxSize(INHERITABLE.length),
    IsIn(INHERITABLE, { each: true }),
  );

@InputType()
export class CreateColumnInput {
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() parentId?: string | null;
  @Field() @Length(1, 60) name!: string;
  @Field() @Matches(SLUG) slug!: string;
  @Field() @MaxLength(500) description!: string;
  @Field() @MaxLength(200) keywords!: string;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() operatorUnitId?: string | null;
  @PersonField('who answers for it; null: whoever its rights say') responsibleId?: string | null;
  @PersonField('information officer, who writes it') officerId?: string | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(400) cadenceDays?: number | null;
  @Field(() => [String], { nullable: true }) @IsOptional() @ArrayMaxSize(20) @MaxLength(40, { each: true }) kinds?:
    string[] | null;
  @CadenceRuleField() cadenceRule?: string | null;
  @InheritField() inherit?: string[] | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(40) form?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(500) linkUrl?: string | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() isInMenu?: boolean | null;
  @StepsField() steps?: StepInput[] | null;
}

@ObjectType('SiteSteps', { description: 'the steps of every column that declares none itself' })
export class SiteStepsType {
  @Field(() => [StepType], { description: 'between submission and publication, in order' }) steps!: readonly StepRule[];
  @Field(() => Int, { description: '0 while the site has declared none: one review' }) version!: number;
}

@InputType()
export class ChangeSiteStepsInput {
  @Field(() => Int) @IsInt() @Min(0) @Max(1_000_000) version!: number;
  @StepsField() steps?: StepInput[] | null;
}

@InputType()
export class ChangeColumnInput {
  @Field(() => ID) @IsUUID() columnId!: string;
  @Field(() => Int) @IsVersion() version!: number;
  @Field(() => String, { nullable: true }) @IsOptional() @Length(1, 60) name?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(500) description?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(200) keywords?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() operatorUnitId?: string | null;
  @PersonField('who answers for it; null: whoever its rights say') responsibleId?: string | null;
  @PersonField('information officer, who writes it') officerId?: string | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(400) cadenceDays?: number | null;
  @Field(() => [String], { nullable: true }) @IsOptional() @ArrayMaxSize(20) @MaxLength(40, { each: true }) kinds?:
    string[] | null;
  @CadenceRuleField() cadenceRule?: string | null;
  @InheritField() inherit?: string[] | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(40) form?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(500) linkUrl?: string | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() isInMenu?: boolean | null;
  @StepsField() steps?: StepInput[] | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() isVisible?: boolean | null;
}

/** A column as the screens see it, with what the actor may do with it; nothing when it is another site's (null). */
export function asColumnType(column: Column, now: Date, actor: Actor | null): ColumnType {
  const acts = { write: ['create', 'Article'], change: ['change', 'Column'], create: ['create', 'Column'] } as const;
  const rights = Object.entries(acts).filter(([, [action, subject]]) => actor?.may(action, subject, column));
  const allowed = rights.filter(([act]) => act !== 'write' || column.form !== 'link');
  const standing = { daysLeft: daysLeft(column, now), freshness: freshnessOf(column, now) };
  const inherited = INHERITABLE.filter((fact) => !column.own.includes(fact));
  return { ...column, ...standing, inherited, allowed: allowed.map(([act]) => act) };
}
