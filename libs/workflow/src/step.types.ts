import type { Role } from '@jiyue/auth';
import { RoleEnum } from '@jiyue/auth';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsOptional, IsString, ValidateNested } from 'class-validator';
import {
  type Condition,
  LIMIT_UNITS,
  type LimitUnit,
  MAX_STEPS,
  STEP_KEYS,
  STEP_ROLES,
  type StepLimit,
} from './steps.js';

@ObjectType('StepCondition', { description: 'a fact of the subject that must be true for the step to be asked for' })
export class StepConditionType {
  @Field() field!: string;
  @Field() is!: boolean;
}

@ObjectType('StepLimit', { description: 'how long a step may take; unit: hours days, of working time' })
export class StepLimitType {
  @Field(() => Int) count!: number;
  @Field(() => String) unit!: LimitUnit;
}

@ObjectType('StepRule', { description: 'a step between submission and publication' })
export class StepType {
  @Field({ description: 'review secrecy first second final' }) key!: string;
  @Field(() => RoleEnum) role!: Role;
  @Field(() => StepConditionType, { nullable: true }) when!: Condition | null;
  @Field(() => StepLimitType, { nullable: true }) limit!: StepLimit | null;
}

@InputType('StepConditionInput')
export class StepConditionInput {
  @Field() @IsString() field!: string;
  @Field() @IsBoolean() is!: boolean;
}

@InputType('StepLimitInput')
export class StepLimitInput {
  @Field(() => Int) @IsInt() count!: number;
  @Field(() => String) @IsIn(LIMIT_UNITS) unit!: LimitUnit;
}

@InputType('StepRuleInput')
export class StepInput {
  @Field() @IsIn(STEP_KEYS) key!: string;
  @Field(() => RoleEnum) @IsIn(STEP_ROLES) role!: Role;
  @Field(() => StepConditionInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => StepConditionInput)
  when?: StepConditionInput | null;
  @Field(() => StepLimitInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => StepLimitInput)
  limit?: StepLimitInput | null;
}

/** The field of an input that declares steps: absent leaves them, null inherits. */
export function StepsField(): PropertyDecorator {
  const parts = [
    Field(() => [StepInput], { nullable: true }),
    IsOptional(),
    ArrayMaxSize(MAX_STEPS),
    ValidateNested({ each: true }),
    Type(() => StepInput),
  ];
  return (target, property) => parts.forEach((part) => part(target, property as string));
}
