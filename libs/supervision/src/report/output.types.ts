import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsDate, IsIn, IsOptional, IsUUID } from 'class-validator';

export const OutputBy = { SITE: 'SITE', UNIT: 'UNIT' } as const;
export type OutputBy = (typeof OutputBy)[keyof typeof OutputBy];
registerEnumType(OutputBy, { name: 'OutputBy' });

/** What a site or unit put out in the period. Figures are its own, without what lies below it. */
@ObjectType('OutputRow')
export class OutputRowType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field(() => ID, { nullable: true }) parentId!: string | null;
  @Field(() => Int) depth!: number;
  @Field(() => Int) published!: number;
  @Field(() => Int) withdrawn!: number;
  @Field(() => Int) submitted!: number;
  @Field(() => Int, { description: 'Columns past their last day now.' }) overdueColumns!: number;
  @Field(() => Int, { description: 'Columns whose page shows nothing now.' }) blankColumns!: number;
  @Field(() => Date, { nullable: true }) lastPublishedAt!: Date | null;
}

@ObjectType('OutputTotals')
export class OutputTotalsType {
  @Field(() => Int) sites!: number;
  @Field(() => Int) published!: number;
  @Field(() => Int) withdrawn!: number;
  @Field(() => Int) submitted!: number;
  @Field(() => Int) overdueColumns!: number;
  @Field(() => Int) blankColumns!: number;
}

@ObjectType('OutputReport')
export class OutputReportType {
  @Field(() => [OutputRowType]) rows!: readonly OutputRowType[];
  @Field(() => OutputTotalsType) totals!: OutputTotalsType;
}

@InputType()
export class OutputFilter {
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() rootSiteId?: string | null;
  @Field(() => Date) @IsDate() from!: Date;
  @Field(() => Date) @IsDate() to!: Date;
  @Field(() => OutputBy) @IsIn(Object.values(OutputBy)) by!: OutputBy;
}
