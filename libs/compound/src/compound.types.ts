import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { pageOf, SliceArgs } from '@jiyue/platform';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import type { CompoundState } from './compound-act.entity.js';

export const CompoundStateEnum = { WORKING: 'working', FINISHED: 'finished', CANCELLED: 'cancelled' } as const;
registerEnumType(CompoundStateEnum, { name: 'CompoundState' });

export const CompoundItemStateEnum = {
  PENDING: 'pending',
  DONE: 'done',
  REFUSED: 'refused',
  SKIPPED: 'skipped',
} as const;
export type CompoundItemState = (typeof CompoundItemStateEnum)[keyof typeof CompoundItemStateEnum];
registerEnumType(CompoundItemStateEnum, { name: 'CompoundItemState' });

/** What an act is called. */
@ObjectType('CompoundLabel')
export class CompoundLabelType {
  @Field() zh!: string;
  @Field() en!: string;
}

/** An act that touches many, and how far it is. */
@ObjectType('CompoundAct')
export class CompoundActType {
  @Field(() => ID) id!: string;
  @Field() kind!: string;
  @Field() creatorName!: string;
  @Field(() => CompoundStateEnum) state!: CompoundState;
  @Field(() => Int) total!: number;
  @Field(() => Int) done!: number;
  @Field(() => Int) refused!: number;
  @Field(() => Int, { description: 'Items for which there was nothing to do.' }) skipped!: number;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date, { nullable: true }) endedAt!: Date | null;
  createdBy!: string;
}

@ObjectType('CompoundParam')
export class CompoundParamType {
  @Field() name!: string;
  @Field() value!: string;
}

/** One line of an act's report. A refusal has the code and the values of its sentence. */
@ObjectType('CompoundItem')
export class CompoundItemType {
  @Field(() => Int) position!: number;
  @Field() key!: string;
  @Field(() => CompoundItemStateEnum) state!: CompoundItemState;
  @Field(() => String, { nullable: true }) code!: string | null;
  @Field(() => [CompoundParamType]) params!: readonly CompoundParamType[];
  @Field(() => ID, { nullable: true }) resultId!: string | null;
}

@ObjectType()
export class CompoundActPage extends pageOf(() => CompoundActType) {}

@ObjectType()
export class CompoundItemPage extends pageOf(() => CompoundItemType) {}

@ArgsType()
export class CompoundItemArgs extends SliceArgs {
  @Field(() => ID) @IsUUID() actId!: string;
  @Field(() => CompoundItemStateEnum, { nullable: true })
  @IsOptional()
  @IsIn(Object.values(CompoundItemStateEnum))
  state?: CompoundItemState | null;
}

@InputType()
export class CancelCompoundActInput {
  @Field(() => ID) @IsUUID() actId!: string;
}
