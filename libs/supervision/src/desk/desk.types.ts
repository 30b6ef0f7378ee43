import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsDate, IsOptional, IsUUID } from 'class-validator';

/** How long something took: half of them at most `half`, nine of ten at most `most`, in hours by the clock. */
@ObjectType('DeskHours', { description: 'Hours by the clock; null where there was nothing to measure' })
export class DeskHoursType {
  @Field(() => Float, { nullable: true }) half!: number | null;
  @Field(() => Float, { nullable: true }) most!: number | null;
}

/** A step of the way: how often it was passed, how often it sent a text back, and how long a text waited for it. */
@ObjectType('DeskStep')
export class DeskStepType {
  @Field({ description: 'key of the step; `publish` for the publication' }) key!: string;
  @Field(() => Int) passed!: number;
  @Field(() => Int) returned!: number;
  @Field(() => DeskHoursType) waited!: DeskHoursType;
}

/** What a unit’s texts met, or what one person judged. */
@ObjectType('DeskRow')
export class DeskRowType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field(() => Int) passed!: number;
  @Field(() => Int) returned!: number;
  @Field(() => Int) published!: number;
  @Field(() => DeskHoursType, {
    description:
      'of a unit: from the first submission to the publication; of a person: how long a text waited for them',
  })
  took!: DeskHoursType;
}

/** The way of articles through the desk in a period, from the rows of the workflow. */
@ObjectType('DeskReport')
export class DeskReportType {
  @Field(() => [DeskStepType]) deskSteps!: readonly DeskStepType[];
  @Field(() => DeskHoursType, { description: 'from the first submission of a revision to its publication' })
  toPublish!: DeskHoursType;
  @Field(() => Int) published!: number;
  @Field(() => Int, { description: 'of them before their reviews' }) publishedUrgently!: number;
  @Field(() => Int, { description: 'turned down after the fact' }) rejected!: number;
  @Field(() => [DeskRowType], { description: 'the hundred with the most, those who wrote' })
  deskUnits!: readonly DeskRowType[];
  @Field(() => [DeskRowType], { description: 'the hundred with the most, those who judged' })
  deskPeople!: readonly DeskRowType[];
}

@InputType()
export class DeskFilter {
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() rootSiteId?: string | null;
  @Field(() => Date) @IsDate() from!: Date;
  @Field(() => Date) @IsDate() to!: Date;
}
