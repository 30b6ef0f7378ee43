import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsIn,
  IsInt,
  IsOptional,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsVersion } from '@jiyue/platform';
import type { Day } from '../day/day.js';
import { ArrangedDayEnum, CertaintyEnum, DayReasonEnum } from './arrangement.enums.js';
import type { SeenYear } from './arrangement.queries.js';
import { type ArrangementRow, rowsOf } from './arrangement.rules.js';
import type { Certainty, DayReason } from './work-calendar.js';

const DAY_FORMAT = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const WEB_ADDRESS = /^https?:\/\/[^\s<>"]+$/;
// A year names some thirty days off and five to eight make-up workdays.
const MOST_DAYS = 120;

/** A day that an arrangement names; it may lie in the December before. */
@ObjectType('ArrangedDayFacts')
export class ArrangedDayType {
  @Field(() => String) date!: Day;
  @Field(() => ArrangedDayEnum) kind!: ArrangementRow['kind'];
  @Field() name!: string;
}

/** The arrangement of one year. */
@ObjectType('Arrangement', { description: '节假日安排' })
export class ArrangementType {
  @Field() title!: string;
  @Field(() => String, { nullable: true }) documentNo!: string | null;
  @Field(() => String, { nullable: true }) issued!: Day | null;
  @Field(() => String, { nullable: true }) source!: string | null;
  @Field(() => CertaintyEnum) certainty!: Certainty;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => Int) version!: number;
  @Field(() => [ArrangedDayType]) days!: readonly ArrangementRow[];
}

/** One day of the calendar. */
@ObjectType('CalendarDay')
export class CalendarDayType {
  @Field(() => String) date!: Day;
  @Field() isWorking!: boolean;
  @Field(() => DayReasonEnum) why!: DayReason;
  @Field(() => String, { nullable: true }) name!: string | null;
}

/** A year of the working-day calendar. */
@ObjectType('CalendarYear', { description: '工作日历的一年' })
export class CalendarYearType {
  @Field(() => Int) year!: number;
  @Field(() => ArrangementType, { nullable: true, description: 'null: not announced, the year is provisional' })
  arrangement!: ArrangementType | null;
  @Field(() => [CalendarDayType]) days!: readonly CalendarDayType[];
  @Field(() => Int) workingDayCount!: number;
  @Field(() => [String]) allowed!: readonly string[];
}

/** A day that the arrangement names. */
@InputType()
export class ArrangedDayInput {
  @Field() @MaxLength(20) date!: string;
  @Field(() => ArrangedDayEnum) @IsIn(Object.values(ArrangedDayEnum)) kind!: 'off' | 'makeup';
  @Field() @MaxLength(40) name!: string;
}

/** A year's arrangement as its notice announces it; `version` is the one it replaces, 0 when there is none. */
@InputType()
export class LoadArrangementInput {
  @Field(() => Int) @IsInt() @Min(2000) @Max(2200) year!: number;
  @Field(() => Int) @IsVersion() version!: number;
  @Field() @Length(4, 200) title!: string;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(60) documentNo?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(DAY_FORMAT) issued?: string | null;
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(WEB_ADDRESS)
  @MaxLength(400)
  source?: string | null;
  @Field(() => [ArrangedDayInput])
  @ArrayMaxSize(MOST_DAYS)
  @ValidateNested({ each: true })
  @Type(() => ArrangedDayInput)
  days!: ArrangedDayInput[];
}

/** The GraphQL form of a year. */
export function asYearType({ arrangement, ...year }: SeenYear): CalendarYearType {
  const seen = arrangement && { ...arrangement, days: rowsOf(arrangement) };
  return Object.assign(new CalendarYearType(), { ...year, arrangement: seen });
}
