import { UNIT_KINDS, type SiteLevel, type Unit, type UnitKind } from '@jiyue/tenancy';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import type { SliceRequest } from '@jiyue/kernel';
import { pageOf } from '@jiyue/platform';
import { SiteLevelEnum } from '../site/site.enums.js';

export const UnitKindEnum = { GOVERNMENT: 'government', DEPARTMENT: 'department', TOWNSHIP: 'township' } as const;
registerEnumType(UnitKindEnum, { name: 'UnitKind', description: '机构类型' });

/** A unit (机构) as GraphQL shows it. */
@ObjectType('Unit', { description: '机构' })
export class UnitType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field() shortName!: string;
  @Field(() => UnitKindEnum) kind!: UnitKind;
  @Field(() => SiteLevelEnum) level!: SiteLevel;
  @Field() divisionCode!: string;
  parentId!: string | null;
  path!: string;
}

/** A page of units. */
@ObjectType()
export class UnitPage extends pageOf(() => UnitType) {}

/** Units come fifty at a time: the children of a county are about as many. */
@ArgsType()
export class UnitSliceArgs implements SliceRequest {
  @Field(() => Int, { defaultValue: 50 }) @IsInt() @Min(1) @Max(100) first!: number;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(200) after?: string | null;
}

/** What a list of units is narrowed to. */
@InputType()
export class UnitFilter {
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() parentId?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(50) text?: string | null;
  @Field(() => UnitKindEnum, { nullable: true }) @IsOptional() @IsIn(UNIT_KINDS) kind?: UnitKind | null;
  @Field(() => Boolean, { nullable: true, description: 'only units that may still open a site or sub-site' })
  @IsOptional()
  @IsBoolean()
  withoutSite?: boolean | null;
}

/** A new unit below another. */
@InputType()
export class CreateUnitInput {
  @Field(() => ID) @IsUUID() parentId!: string;
  @Field() @Length(2, 100) name!: string;
  @Field() @Length(1, 40) shortName!: string;
  @Field(() => UnitKindEnum) @IsIn(UNIT_KINDS) kind!: UnitKind;
  @Field() @Matches(/^\d{2,12}$/) divisionCode!: string;
}

/** The GraphQL form of a unit. */
export function asUnitType(unit: Omit<Unit, 'registeredBy' | 'version'>): UnitType {
  return Object.assign(new UnitType(), unit);
}
