import { pageOf } from '@jiyue/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

@ObjectType('WorkItem', { description: 'something that waits for the person' })
export class WorkItemType {
  @Field({ description: 'the kind of thing: Article, Column, Site …' }) subjectType!: string;
  @Field(() => ID) subjectId!: string;
  @Field() title!: string;
  @Field({ description: 'what is to be done: publish, a step of a workflow, drafts returned dueColumns siteDrafts' })
  act!: string;
  @Field(() => Date) waitingSince!: Date;
  @Field(() => Date, { nullable: true }) dueAt!: Date | null;
  @Field(() => String, { nullable: true }) columnName!: string | null;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => [String], {
    description: 'revision: something of it is live; forwarded: somebody passed it on; urgent: readers see it already',
  })
  marks!: readonly string[];
  @Field({ description: 'the reach of the duty that makes it mine: SITE | COLUMN | UNIT' }) because!: string;
  @Field(() => String, { nullable: true, description: 'who is away, where it is mine because I stand in for them' })
  behalfOf!: string | null;
  siteId!: string;
}

@ObjectType()
export class WorkItemPage extends pageOf(() => WorkItemType) {}

@ObjectType('WorkCount', { description: 'key: an act' })
export class WorkCountType {
  @Field() key!: string;
  @Field(() => Int) count!: number;
  @Field(() => Date, { nullable: true }) oldestAt!: Date | null;
}

@InputType('InboxFilter')
export class InboxFilterInput {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(40) act?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() siteId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'only what is past its time' })
  @IsOptional()
  @IsBoolean()
  isLate?: boolean | null;
}
