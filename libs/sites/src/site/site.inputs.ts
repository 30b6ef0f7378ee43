import { SITE_KINDS, SITE_LEVELS, SITE_STATES, type SiteKind, type SiteLevel, type SiteState } from '@jiyue/tenancy';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { IsVersion } from '@jiyue/platform';
import { SiteKindEnum, SiteLevelEnum, SiteStateEnum } from './site.enums.js';

const THEMES = ['blue', 'red', 'ink'] as const;

/** What a list of sites is narrowed to. */
@InputType()
export class SiteFilter {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(50) text?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() parentId?: string | null;
  @Field(() => SiteLevelEnum, { nullable: true }) @IsOptional() @IsIn(SITE_LEVELS) level?: SiteLevel | null;
  @Field(() => SiteStateEnum, { nullable: true }) @IsOptional() @IsIn(SITE_STATES) state?: SiteState | null;
}

/** What a site may lack while it is prepared. */
@InputType({ isAbstract: true })
abstract class SiteFactsInput {
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(253) domain?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(60) icpNumber?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(60) policeNumber?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(200) address?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(40) phone?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsIn(THEMES) theme?: string | null;
}

/** Registry data of a new site below the current one; its level follows from the sponsor unit. */
@InputType()
export class DraftSiteInput extends SiteFactsInput {
  @Field(() => ID) @IsUUID() sponsorUnitId!: string;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() operatorUnitId?: string | null;
  @Field(() => SiteKindEnum) @IsIn(SITE_KINDS) kind!: SiteKind;
  @Field() @Length(2, 100) name!: string;
  @Field() @Length(1, 40) shortName!: string;
  @Field() @MaxLength(10) code!: string;
  @Field() @Length(1, 253) host!: string;
}

/** Registry data of the current site that change; what is absent stays. */
@InputType()
export class ChangeSiteInput extends SiteFactsInput {
  @Field(() => Int) @IsVersion() version!: number;
  @Field(() => String, { nullable: true }) @IsOptional() @Length(2, 100) name?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @Length(1, 40) shortName?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() operatorUnitId?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @Length(1, 253) host?: string | null;
}

/** The version of the current site that the person saw. */
@InputType()
export class OpenSiteInput {
  @Field(() => Int) @IsVersion() version!: number;
}

/** Takes the current site off line for a time; the reason is shown to readers. */
@InputType()
export class SuspendSiteInput {
  @Field(() => Int) @IsVersion() version!: number;
  @Field() @Length(2, 200) reason!: string;
}
