import { Field, ID, ObjectType } from '@nestjs/graphql';
import { pageOf } from '@jiyue/platform';

/** What a reader said about a page. */
@ObjectType('PageFeedback', { description: '页面意见' })
export class PageFeedbackType {
  @Field(() => ID) id!: string;
  @Field({ description: 'Path of the page on the site' }) path!: string;
  @Field() isHelpful!: boolean;
  @Field({ description: 'What was written; empty when it was a click only' }) text!: string;
  @Field() receivedAt!: Date;
}

@ObjectType()
export class PageFeedbackPage extends pageOf(() => PageFeedbackType) {}
