import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CertaintyEnum, ClockUnitEnum, DayReasonEnum, VerdictEnum } from '../arrangement/arrangement.enums.js';
import type { Certainty, DayReason } from '../arrangement/work-calendar.js';
import type { Day } from '../day/day.js';
import type { ClockRule, ClockUnit } from './clock-rule.js';
import type { Deadline, Verdict } from './deadline.js';

/** A time limit that the law or the State Council sets. */
@ObjectType('ClockRule', { description: '办理时限' })
export class ClockRuleType {
  @Field() key!: string;
  @Field() name!: string;
  @Field(() => ClockUnitEnum) unit!: ClockUnit;
  @Field(() => Int) amount!: number;
  @Field(() => Int, { nullable: true, description: 'by how much it may be extended, once' }) extension!: number | null;
  @Field() source!: string;
  @Field(() => CertaintyEnum) certainty!: Certainty;
}

/** One day between start and due. */
@ObjectType('ExplainedDay')
export class ExplainedDayType {
  @Field(() => String) date!: Day;
  @Field(() => VerdictEnum) verdict!: Verdict;
  @Field(() => DayReasonEnum) why!: DayReason;
  @Field(() => String, { nullable: true }) name!: string | null;
  @Field(() => String, { nullable: true }) source!: string | null;
  @Field() isProvisional!: boolean;
}

/** When something is due, and how that was counted. */
@ObjectType('Deadline', { description: '到期日和怎么算出来的' })
export class DeadlineType {
  @Field(() => ClockRuleType) rule!: ClockRule;
  @Field(() => String, { nullable: true }) due!: Day | null;
  @Field() isProvisional!: boolean;
  @Field(() => [ExplainedDayType]) explanation!: readonly ExplainedDayType[];
}

/** The GraphQL form of a deadline under its rule. */
export function asDeadlineType({ rule, deadline }: { rule: ClockRule; deadline: Deadline }): DeadlineType {
  return Object.assign(new DeadlineType(), deadline, { rule });
}
