import type { Role } from '@jiyue/auth';
import { RoleEnum } from '@jiyue/auth';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsOptional, IsString, ValidateNested } from 'class-validator';
import { type Condition, MAX_STEPS, STEP_KEYS, STEP_ROLES } from './steps.js';

@ObjectType('StepCondition', { description: 'a fact of the subject that must be true for the step to be asked for' })
export class StepConditionType {
  @Field() field!: string;
  @Field() is!: boolean;
}

@ObjectType('StepRule', { description: 'a step between submission and publication' })
export class StepType {
  @Field({ description: 'review secrecy first second final' }) key!: string;
  @Field(() => RoleEnum) role!: Role;
  @Field(() => StepConditionType, { nullable: true }) when!: Condition | null;
}

@InputType('StepConditionInput')
export class StepConditionInput {
  @Field() @IsString() field!: string;
  @Field() @IsBoolean() is!: boolean;
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
