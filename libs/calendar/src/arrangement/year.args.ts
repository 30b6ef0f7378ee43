import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';

/** A year of the calendar. */
@ArgsType()
export class YearArgs {
  @Field(() => Int) @IsInt() @Min(2000) @Max(2200) year!: number;
}
