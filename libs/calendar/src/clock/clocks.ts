import { Injectable } from '@nestjs/common';
import { newId } from '@jiyue/kernel';
import type { Scope } from '@jiyue/tenancy';
import { Calendars } from '../arrangement/calendars.js';
import { type Day, shanghaiDay } from '../day/day.js';
import type { ClockRule } from '../deadline/clock-rule.js';
import type { Deadline } from '../deadline/deadline.js';
import type { CaseClock, ClockChange, ClockKey } from './clock.js';
import { ClockRepository } from './clock.repository.js';
import { explainClock, extend, pause, resume, stop } from './clock.workflow.js';

/** A clock to start. */
export interface ClockStart {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly rule: ClockRule;
  /** The day of receipt; today when absent. */
  readonly on?: Day | undefined;
}

/**
 * The clocks of matters, for the commands of whichever lib owns the matter. Each act joins the transaction that is open
 * and leaves the telling to the command: a clock starts, stands still or stops because something happened to its matter.
 */
@Injectable()
export class Clocks {
  constructor(
    private readonly clocks: ClockRepository,
    private readonly calendars: Calendars,
  ) {}

  async start(scope: Scope, { rule, on, ...subject }: ClockStart): Promise<CaseClock> {
    const course = { rule, started: on ?? shanghaiDay(scope.now), pauses: [], extended: null };
    const { due, isProvisional } = explainClock(course, await this.calendars.held());
    const own = { ...subject, ...course, id: newId(), ruleKey: rule.key, stopped: null, version: 1 };
    const clock: CaseClock = { ...own, due, isProvisional };
    await this.clocks.add(clock);
    return clock;
  }

  /** Stops the count, as while third parties are asked (政府信息公开条例 33). The day itself still counts. */
  pause(scope: Scope, key: ClockKey, on: Day = shanghaiDay(scope.now)): Promise<CaseClock> {
    return this.change(key, (clock) => pause(clock, on));
  }

  /** Counts on from the day after. */
  resume(scope: Scope, key: ClockKey, on: Day = shanghaiDay(scope.now)): Promise<CaseClock> {
    return this.change(key, (clock) => resume(clock, on));
  }

  /** Lengthens the time limit, once. */
  extend(_scope: Scope, key: ClockKey, by: number): Promise<CaseClock> {
    return this.change(key, (clock) => extend(clock, by));
  }

  stop(scope: Scope, key: ClockKey, on: Day = shanghaiDay(scope.now)): Promise<CaseClock> {
    return this.change(key, (clock) => stop(clock, on));
  }

  /** Every clock of some matters, those that were stopped too. */
  of(subjectType: string, subjectIds: readonly string[]): Promise<CaseClock[]> {
    return this.clocks.ofSubjects(subjectType, subjectIds);
  }

  /** How a clock's due day was counted. */
  async explain(clock: CaseClock): Promise<Deadline> {
    return explainClock(clock, await this.calendars.now());
  }

  private async change(key: ClockKey, decide: (clock: CaseClock) => ClockChange): Promise<CaseClock> {
    const before = await this.clocks.running(key);
    const decided = { ...before, ...decide(before) };
    const { due, isProvisional } = explainClock(decided, await this.calendars.held());
    await this.clocks.change({ ...decided, due, isProvisional });
    return { ...decided, due, isProvisional, version: before.version + 1 };
  }
}
