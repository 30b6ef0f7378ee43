import type { DayJudgement, WorkCalendar } from '../arrangement/work-calendar.js';
import { addDays, addMonths, type Day, daysBetween } from '../day/day.js';
import type { ClockRule } from './clock-rule.js';

/**
 * Time that does not count. The day it begins on still counts, the day it ends on does not: both halves follow from
 * 民法典 201, by which the day of an event is not part of the period that begins with it. `until` is null while it lasts.
 */
export interface Pause {
  readonly from: Day;
  readonly until: Day | null;
}

/** What a day does to a deadline. */
export const VERDICTS = ['start', 'counted', 'skipped', 'paused', 'due'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One day of the way from start to due, and why it does what it does. */
export interface ExplainedDay extends DayJudgement {
  readonly verdict: Verdict;
}

/** When something is due, and how that was counted. */
export interface Deadline {
  /** Null while a pause without end lies before it. */
  readonly due: Day | null;
  /** It depends on a year whose arrangement is not known. */
  readonly isProvisional: boolean;
  /** How many days, of those the rule counts, lie behind. */
  readonly counted: number;
  readonly explanation: readonly ExplainedDay[];
}

/** What happened to a clock since it was started. */
export interface ClockCourse {
  readonly pauses?: readonly Pause[];
  /** By how much it was extended, in the rule's unit. */
  readonly extended?: number;
}

/** When a matter received on `start` is due under the rule. */
export function deadline(start: Day, rule: ClockRule, calendar: WorkCalendar, course: ClockCourse = {}): Deadline {
  return new Walk(start, { rule, calendar, pauses: course.pauses ?? [] }).to(lengthOf(start, rule, course));
}

/** How many days a period has: months end on the day of the month they began on. */
export function lengthOf(start: Day, { unit, amount }: ClockRule, { extended = 0 }: ClockCourse = {}): number {
  const length = amount + extended;
  return unit === 'months' ? daysBetween(start, addMonths(start, length)) : length;
}

interface Given {
  readonly rule: ClockRule;
  readonly calendar: WorkCalendar;
  readonly pauses: readonly Pause[];
}

/** Goes from day to day and notes what each does. */
class Walk {
  private readonly explained: ExplainedDay[] = [];
  private counted = 0;

  constructor(
    private day: Day,
    private readonly given: Given,
  ) {
    const isFirst = given.rule.countsFirstDay && this.counts(given.calendar.judge(day));
    if (isFirst) this.counted = 1;
    this.note(isFirst ? 'counted' : 'start', isFirst);
  }

  to(length: number): Deadline {
    while (this.counted < length) if (!this.step()) return this.end(null, this.counted);
    while (this.given.rule.rollsOver && this.mustGoOn()) if (!this.step()) return this.end(null, length);
    return this.end(this.day, length);
  }

  /** Goes one day on; false where a pause without end begins. */
  private step(): boolean {
    const next = addDays(this.day, 1);
    const pause = this.given.pauses.find(({ from, until }) => from < next && (until === null || next <= until));
    if (pause?.until === null) return false;
    this.day = next;
    if (pause) this.note('paused', false);
    else this.count();
    return true;
  }

  private count(): void {
    const isCounted = this.counts(this.given.calendar.judge(this.day));
    if (isCounted) this.counted += 1;
    this.note(isCounted ? 'counted' : 'skipped', this.given.rule.unit === 'working-days');
  }

  /** Whether an end on the present day moves on; whether it is worked weighs from here. */
  private mustGoOn(): boolean {
    const last = this.explained.length - 1;
    const day = this.explained[last];
    if (!day || day.verdict === 'paused') return day !== undefined;
    const { isWorking, isProvisional } = this.given.calendar.judge(this.day);
    this.explained[last] = { ...day, isProvisional, verdict: isWorking ? day.verdict : 'skipped' };
    return !isWorking;
  }

  private counts({ isWorking }: DayJudgement): boolean {
    return this.given.rule.unit !== 'working-days' || isWorking;
  }

  /** A day weighs when the deadline depends on whether it is worked. */
  private note(verdict: Verdict, weighs: boolean): void {
    const judgement = this.given.calendar.judge(this.day);
    this.explained.push({ ...judgement, verdict, isProvisional: weighs && judgement.isProvisional });
  }

  private end(due: Day | null, counted: number): Deadline {
    const explanation = this.explained.map((day) => (day.date === due ? { ...day, verdict: 'due' as const } : day));
    return { due, counted, explanation, isProvisional: explanation.some((day) => day.isProvisional) };
  }
}
