import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsVersion } from '@jiyue/platform';
import { IsUUID } from 'class-validator';
import type { MergeDone } from './merge-column.js';
import type { MergePlan } from './merge-plan.js';

@InputType()
export class PlanColumnMergeInput {
  @Field(() => ID) @IsUUID() columnId!: string;
  @Field(() => ID, { description: 'what it is merged into' }) @IsUUID() intoId!: string;
}

@InputType()
export class MergeColumnInput extends PlanColumnMergeInput {
  @Field(() => Int, { description: 'of the column that is no more then' }) @IsVersion() version!: number;
}

@ObjectType('ColumnMergePlan', { description: 'what mergeColumn would do, and what stands in its way' })
export class ColumnMergePlanType {
  @Field(() => Int) articles!: number;
  @Field(() => Int) liveArticles!: number;
  @Field(() => Int, { description: 'columns below it, which come to stand below the other' }) columns!: number;
  @Field(() => Int, { description: 'addresses that lead on from then' }) addresses!: number;
  @Field(() => Int, { description: 'grants that hold in it alone' }) grants!: number;
  @Field() hasOwnSteps!: boolean;
  @Field({ description: 'readers saw it, and do not see what it is merged into' }) isHidden!: boolean;
  @Field({ description: 'the home page has a block of it' }) isOnHome!: boolean;
  @Field(() => [String], { description: 'codes of what stands in its way' }) problems!: string[];
}

@ObjectType('ColumnMerge', { description: 'what a merge did' })
export class ColumnMergeType {
  @Field(() => Int) articles!: number;
  @Field(() => Int) columns!: number;
  @Field(() => Int) addresses!: number;
  @Field(() => Int, { description: 'approved texts that went back to a step which is asked for there' }) asked!: number;
  @Field(() => ID) intoId!: string;
}

/** A plan as screens see it. */
export function asMergePlan({ problems, ...plan }: MergePlan): ColumnMergePlanType {
  return { ...plan, problems: [...new Set(problems.map(({ code }) => code))] };
}

/** What was done, as screens see it. */
export function asMerge({ into, ...done }: MergeDone): ColumnMergeType {
  return { ...done, intoId: into.id };
}
