import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

/** A job that failed to the last retry. */
@ObjectType('DeadLetter')
export class DeadLetterType {
  @Field(() => ID) id!: string;
  @Field() queue!: string;
  @Field(() => ID, { nullable: true }) siteId!: string | null;
  @Field(() => Date) diedAt!: Date;
  @Field({ description: 'What the last try said, without values.' }) reason!: string;
}

@ObjectType('QueueState')
export class QueueStateType {
  @Field() queue!: string;
  @Field(() => Int) waiting!: number;
  @Field(() => Int) running!: number;
  @Field(() => Int, { description: 'Failed lately, and not yet tried to the last.' }) failed!: number;
  @Field(() => Int, { description: 'how long the longest waiting could have been done already' })
  overdueSeconds!: number;
}

/** Everything that waits behind the scenes. */
@ObjectType('JobOverview')
export class JobOverviewType {
  @Field(() => Int) deadCount!: number;
  @Field(() => [DeadLetterType], { description: 'The oldest 200.' }) deadLetters!: DeadLetterType[];
  @Field(() => [QueueStateType]) queues!: QueueStateType[];
}

@InputType()
export class DeadLetterInput {
  @Field(() => ID) @IsUUID() id!: string;
}
