import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, onSite, type Scope } from '@jiyue/tenancy';
import { ArrangementInvalid } from '../../calendar.errors.js';
import { ArrangementLoaded } from '../../calendar.events.js';
import type { Day } from '../../day/day.js';
import { ArrangementRepository, type ArrangementHead } from '../arrangement.repository.js';
import { type ArrangementRow, arrangementProblems } from '../arrangement.rules.js';
import { type CalendarYear, calendarYear } from '../calendar-year.js';
import type { Arrangement } from '../work-calendar.js';

/** A year's arrangement as its notice announces it. */
export interface LoadArrangementData {
  readonly year: number;
  /** The version that is replaced; 0 when the year has none. */
  readonly version: number;
  readonly title: string;
  readonly documentNo?: string | null | undefined;
  readonly issued?: Day | null | undefined;
  readonly source?: string | null | undefined;
  readonly days: readonly ArrangementRow[];
}

/**
 * Loads a year's arrangement, or corrects it. It happens in the tenancy of the province, which keeps the calendar of
 * every site; the clocks that depend on it follow by a job.
 */
@Injectable()
export class LoadArrangement {
  constructor(
    private readonly db: Database,
    private readonly arrangements: ArrangementRepository,
    private readonly journal: Journal,
  ) {}

  async run(scope: Scope, input: LoadArrangementData): Promise<CalendarYear> {
    const provinceId = await this.db.read(scope, () => this.arrangements.provinceOf(scope.tenantId));
    authorize(scope.actor, 'load', 'Calendar', { provinceId });
    const own = onSite(scope, provinceId ?? scope.tenantId);
    return this.db.write(own, async () => {
      await this.arrangements.holdForLoading();
      const before = await this.arrangements.all();
      requireValid(input, before);
      await this.arrangements.replace(headOf(input), input.days);
      const after = await this.arrangements.all();
      const { version } = ofYear(after, input.year) ?? input;
      const payload = { year: input.year, version };
      const change = { before: ofYear(before, input.year), after: ofYear(after, input.year) };
      await this.journal.record(own, ArrangementLoaded, payload, {
        ...change,
        subjectId: own.tenantId,
        title: input.title,
      });
      return calendarYear(input.year, after);
    });
  }
}

function requireValid(input: LoadArrangementData, known: readonly Arrangement[]): void {
  const others = known.filter(({ year }) => year !== input.year);
  const named = others.flatMap(({ offDays, makeupWorkdays }) => [...offDays, ...makeupWorkdays]);
  const problems = arrangementProblems(input, new Set(named.map(({ date }) => date)));
  if (problems.length > 0) throw new ArrangementInvalid({ year: input.year }, problems);
}

function headOf({ year, version, title, documentNo, issued, source }: LoadArrangementData): ArrangementHead {
  const texts = { title: title.trim(), documentNo: documentNo?.trim() || null, source: source?.trim() || null };
  return { year, version, ...texts, issued: issued ?? null, certainty: 'confirmed', note: null };
}

function ofYear(arrangements: readonly Arrangement[], year: number): Arrangement | undefined {
  return arrangements.find((arrangement) => arrangement.year === year);
}
