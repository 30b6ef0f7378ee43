import { Can, CurrentScope } from '@jiyue/auth';
import type { Scope } from '@jiyue/tenancy';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CLOCK_RULES } from '../deadline/clock-rule.js';
import { asDeadlineType, ClockRuleType, DeadlineType } from '../deadline/deadline.types.js';
import { ArrangementQueries } from './arrangement.queries.js';
import { asYearType, CalendarYearType, LoadArrangementInput } from './arrangement.types.js';
import { YearArgs } from './year.args.js';
import { LoadArrangement } from './commands/load-arrangement.js';

@Resolver(() => CalendarYearType)
export class ArrangementResolver {
  constructor(
    private readonly queries: ArrangementQueries,
    private readonly load: LoadArrangement,
  ) {}

  @Query(() => CalendarYearType)
  @Can('read', 'Calendar')
  async calendarYear(@CurrentScope() scope: Scope, @Args() { year }: YearArgs): Promise<CalendarYearType> {
    return asYearType(await this.queries.year(scope, year));
  }

  @Query(() => [ClockRuleType])
  @Can('read', 'Calendar')
  clockRules(): ClockRuleType[] {
    return Object.values(CLOCK_RULES);
  }

  @Query(() => DeadlineType)
  @Can('read', 'Calendar')
  async explainDeadline(
    @CurrentScope() scope: Scope,
    @Args('start') start: string,
    @Args('rule') rule: string,
  ): Promise<DeadlineType> {
    return asDeadlineType(await this.queries.explain(scope, start, rule));
  }

  @Mutation(() => CalendarYearType)
  @Can('load', 'Calendar')
  async loadArrangement(
    @CurrentScope() scope: Scope,
    @Args('input') input: LoadArrangementInput,
  ): Promise<CalendarYearType> {
    await this.load.run(scope, input);
    return asYearType(await this.queries.year(scope, input.year));
  }
}
