import { Injectable } from '@nestjs/common';
import { allowedActs } from '@jiyue/auth';
import { Database, type Scope } from '@jiyue/tenancy';
import { ClockRuleNotFound, NotADay } from '../calendar.errors.js';
import { isDay } from '../day/day.js';
import { CLOCK_RULES, type ClockRule } from '../deadline/clock-rule.js';
import { deadline, type Deadline } from '../deadline/deadline.js';
import { ArrangementRepository } from './arrangement.repository.js';
import { type CalendarYear, calendarYear } from './calendar-year.js';
import { WorkCalendar } from './work-calendar.js';

/** A year of the calendar, and what the person may do with it. */
export interface SeenYear extends CalendarYear {
  readonly allowed: readonly string[];
}

@Injectable()
export class ArrangementQueries {
  constructor(
    private readonly db: Database,
    private readonly arrangements: ArrangementRepository,
  ) {}

  year(scope: Scope, year: number): Promise<SeenYear> {
    return this.db.read(scope, async () => {
      const provinceId = await this.arrangements.provinceOf(scope.tenantId);
      const allowed = allowedActs(scope.actor, ['load'], 'Calendar', { provinceId });
      return { ...calendarYear(year, await this.arrangements.all()), allowed };
    });
  }

  /** When something received on a day is due, and how that is counted. */
  explain(scope: Scope, start: string, ruleKey: string): Promise<{ rule: ClockRule; deadline: Deadline }> {
    const rule = Object.values<ClockRule>(CLOCK_RULES).find(({ key }) => key === ruleKey);
    if (!rule) throw new ClockRuleNotFound({ rule: ruleKey });
    if (!isDay(start)) throw new NotADay({}, [{ field: 'start', rule: 'CALENDAR.NOT_A_DAY' }]);
    return this.db.read(scope, async () => {
      const calendar = new WorkCalendar(await this.arrangements.all());
      return { rule, deadline: deadline(start, rule, calendar) };
    });
  }
}
