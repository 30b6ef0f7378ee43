import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { type Role, RoleEnum } from '@jiyue/auth';
import { PageInfo } from '@jiyue/platform';
import { IsDate, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';

/** One line of the audit trail. `site` is joined where sites are known. */
@ObjectType('Activity')
export class ActivityType {
  @Field(() => ID) id!: string;
  @Field(() => Date) at!: Date;
  @Field() actorName!: string;
  @Field() event!: string;
  @Field() subjectType!: string;
  @Field(() => ID) subjectId!: string;
  @Field(() => String, { nullable: true }) title!: string | null;
  @Field(() => RoleEnum, { nullable: true, description: 'that was given or taken' }) role!: Role | null;
  @Field() requestId!: string;
  siteId!: string;
}

@ObjectType()
export class ActivityPage {
  @Field(() => [ActivityType]) nodes!: readonly ActivityType[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
}

/** A word of the trail in both languages. */
@ObjectType('TrailWord')
export class TrailWordType {
  @Field() key!: string;
  @Field() zh!: string;
  @Field() en!: string;
}

/** What events, and the kinds of things they happen to, are called. */
@ObjectType('TrailWords')
export class TrailWordsType {
  @Field(() => [TrailWordType]) events!: TrailWordType[];
  @Field(() => [TrailWordType]) subjects!: TrailWordType[];
}

@InputType()
export class ActivityFilter {
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() siteId?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(/^[a-z-]+\.[a-z-]+$/) event?: string | null;
  @Field(() => String, { nullable: true, description: 'Part of a name.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  actorName?: string | null;
  @Field(() => Date, { nullable: true }) @IsOptional() @IsDate() from?: Date | null;
  @Field(() => Date, { nullable: true }) @IsOptional() @IsDate() to?: Date | null;
}

/** Newest 50 unless told otherwise. */
@ArgsType()
export class ActivitySlice {
  @Field(() => Int, { defaultValue: 50 }) @IsInt() @Min(1) @Max(100) first!: number;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(200) after?: string | null;
}

/** What is asked of the trail. */
export interface ActivityArgs extends ActivitySlice {
  readonly filter?: ActivityFilter | null | undefined;
}
