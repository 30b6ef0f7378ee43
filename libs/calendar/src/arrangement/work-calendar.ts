import { type Day, isWeekend, yearOf } from '../day/day.js';

/** How sure a figure is: read in the source itself, read elsewhere, a local rule, or not read. */
export const CERTAINTIES = ['confirmed', 'secondary', 'local', 'unconfirmed'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** A day that an arrangement names. */
export interface NamedDay {
  readonly date: Day;
  /** The festival, or what the make-up workday makes up for. */
  readonly name: string;
}

/** The arrangement of one year's holidays (节假日安排), as the State Council's General Office announced it. */
export interface Arrangement {
  readonly year: number;
  readonly title: string;
  readonly documentNo: string | null;
  readonly issued: Day | null;
  /** Where it is published. */
  readonly source: string | null;
  readonly certainty: Certainty;
  readonly note: string | null;
  readonly version: number;
  readonly offDays: readonly NamedDay[];
  readonly makeupWorkdays: readonly NamedDay[];
}

/** Why a day is a working day or not. */
export const DAY_REASONS = ['weekday', 'weekend', 'holiday', 'makeup'] as const;
export type DayReason = (typeof DAY_REASONS)[number];

/** What one day is, and who says so. */
export interface DayJudgement {
  readonly date: Day;
  readonly isWorking: boolean;
  readonly why: DayReason;
  /** The festival or what is made up for; null on an ordinary day. */
  readonly name: string | null;
  /** Title and number of the arrangement; null while the year has none. */
  readonly source: string | null;
  /** The year has no arrangement yet, so the day may turn out otherwise. */
  readonly isProvisional: boolean;
}

/** Which days are worked: what the arrangements name, else Monday to Friday. */
export class WorkCalendar {
  private readonly named = new Map<Day, Pick<DayJudgement, 'why' | 'name'>>();
  private readonly sources = new Map<number, string>();

  constructor(arrangements: readonly Arrangement[]) {
    for (const { year, title, documentNo, offDays, makeupWorkdays } of arrangements) {
      this.sources.set(year, documentNo ? `${title}（${documentNo}）` : title);
      for (const { date, name } of offDays) this.named.set(date, { why: 'holiday', name });
      for (const { date, name } of makeupWorkdays) this.named.set(date, { why: 'makeup', name });
    }
  }

  /** Whether the year's arrangement is known. */
  knows(year: number): boolean {
    return this.sources.has(year);
  }

  judge(date: Day): DayJudgement {
    const { why, name } = this.named.get(date) ?? { why: isWeekend(date) ? 'weekend' : 'weekday', name: null };
    const source = this.sources.get(yearOf(date)) ?? null;
    return { date, why, name, source, isWorking: why === 'weekday' || why === 'makeup', isProvisional: !source };
  }
}
