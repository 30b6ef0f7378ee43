import { RoleEnum, type Role, ROLES } from '@jiyue/auth';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsBoolean, IsDate, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';

/** Names that fit into one request. */
const MOST_NAMES = 1_000;

@InputType()
export class GrantManyInput {
  @Field(() => [String], { description: 'User names, at most 1000.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_NAMES)
  @Matches(/^[a-z0-9][a-z0-9._-]{1,63}$/, { each: true })
  usernames!: string[];

  @Field(() => RoleEnum) @IsIn(ROLES) role!: Role;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() columnId?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() unitId?: string | null;
  @Field({ defaultValue: false }) @IsBoolean() withSubtree!: boolean;
  @Field(() => Date, { nullable: true }) @IsOptional() @IsDate() endsAt?: Date | null;
}
