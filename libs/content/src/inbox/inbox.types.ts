import { pageOf } from '@jiyue/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { ArticleType } from '../article/article.types.js';
import { INBOX_ACTS } from './inbox.queries.js';

@ObjectType('InboxItem')
export class InboxItemType {
  @Field(() => ArticleType) article!: ArticleType;
  @Field({ description: 'the step it waits for: publish, or one of its column' }) act!: string;
  @Field({ description: 'the reach of the duty that makes it mine: SITE | COLUMN | UNIT' }) because!: string;
  @Field(() => Date) waitingSince!: Date;
  siteId!: string;
}

@ObjectType()
export class InboxPage extends pageOf(() => InboxItemType) {}

@InputType('InboxFilter')
export class InboxFilterInput {
  @Field(() => String, { nullable: true }) @IsOptional() @IsIn(INBOX_ACTS) act?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() siteId?: string | null;
}
