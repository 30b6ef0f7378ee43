import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsDate, IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsVersion } from '@jiyue/platform';
import { RoleEnum } from '../person/person.enums.js';
import { type Role, ROLES } from '../roles.js';

/** A role of a person on the current site. `column` and `unit` are joined where those are known. */
@ObjectType('Grant')
export class GrantType {
  @Field(() => ID) id!: string;
  @Field(() => RoleEnum) role!: Role;
  @Field() withSubtree!: boolean;
  @Field(() => Date) beginsAt!: Date;
  @Field(() => Date, { nullable: true }) endsAt!: Date | null;
  @Field(() => Int) version!: number;
  personId!: string;
  columnId!: string | null;
  unitId!: string | null;
  grantedBy!: string;
}

@ObjectType('GrantOffer', { description: 'a role that could be handed on, and how far' })
export class GrantOfferType {
  @Field(() => RoleEnum) role!: Role;
  @Field({ description: 'over all columns of the site' }) isSiteWide!: boolean;
  @Field() withSubtree!: boolean;
}

@InputType()
export class GrantRoleInput {
  @Field(() => ID) @IsUUID() personId!: string;
  @Field(() => RoleEnum) @IsIn(ROLES) role!: Role;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() columnId?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() unitId?: string | null;
  @Field({ defaultValue: false }) @IsBoolean() withSubtree!: boolean;
  @Field(() => Date, { nullable: true }) @IsOptional() @IsDate() beginsAt?: Date | null;
  @Field(() => Date, { nullable: true }) @IsOptional() @IsDate() endsAt?: Date | null;
}

@InputType()
export class EndGrantInput {
  @Field(() => ID) @IsUUID() grantId!: string;
  @Field(() => Int) @IsVersion() version!: number;
}
