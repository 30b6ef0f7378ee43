import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Calendars } from '../../arrangement/calendars.js';
import type { WorkCalendar } from '../../arrangement/work-calendar.js';
import { ClockRecomputed } from '../../calendar.events.js';
import type { Day } from '../../day/day.js';
import type { CaseClock } from '../clock.js';
import { ClockRepository } from '../clock.repository.js';
import { explainClock } from '../clock.workflow.js';

// Large enough that the statements cost little, small enough that the site's journal is not held for long.
const BATCH = 200;

/** The year whose arrangement was loaded, and the first day it may have changed. */
export interface LoadedYear {
  readonly year: number;
  readonly from: Day;
}

/** Computes the running clocks of one site anew; each that changed leaves an activity of its own. Twice does nothing more. */
@Injectable()
export class RecomputeClocks {
  constructor(
    private readonly db: Database,
    private readonly clocks: ClockRepository,
    private readonly calendars: Calendars,
    private readonly journal: Journal,
  ) {}

  /** Returns how many changed. */
  async run(scope: Scope, loaded: LoadedYear): Promise<number> {
    authorize(scope.actor, 'recompute', 'Clock', {});
    let changed = 0;
    let after: string | null = null;
    for (;;) {
      const batch: Batch = await this.db.read(scope, () => this.next(loaded.from, after));
      const last = batch.clocks.at(-1);
      if (!last) return changed;
      changed += await this.recompute(scope, loaded.year, batch);
      after = last.id;
    }
  }

  // The clocks before the calendar: who changes them in between, by whichever calendar, makes these versions stale.
  private async next(from: Day, after: string | null): Promise<Batch> {
    const clocks = await this.clocks.touched(from, after, BATCH);
    return { clocks, calendar: await this.calendars.now() };
  }

  private async recompute(scope: Scope, year: number, { clocks, calendar }: Batch): Promise<number> {
    const moved = clocks
      .map((before) => movedBy(before, calendar))
      .filter(({ before, after }) => isOther(before, after));
    if (moved.length === 0) return 0;
    const written = await this.db.writeMany(scope, async () => {
      await this.clocks.changeAll(moved.map(({ after }) => after));
      await this.journal.recordEach(
        scope,
        ClockRecomputed,
        moved.map((one) => toldOf(one, year)),
      );
      return moved;
    });
    return written.length;
  }
}

interface Moved {
  readonly before: CaseClock;
  readonly after: CaseClock;
}

function movedBy(before: CaseClock, calendar: WorkCalendar): Moved {
  const { due, isProvisional } = explainClock(before, calendar);
  return { before, after: { ...before, due, isProvisional } };
}

function isOther(before: CaseClock, after: CaseClock): boolean {
  return before.due !== after.due || before.isProvisional !== after.isProvisional;
}

function toldOf({ before, after }: Moved, year: number) {
  const { id: clockId, subjectType, subjectId, ruleKey } = before;
  const payload = { clockId, subjectType, subjectId, ruleKey, year, before: before.due, after: after.due };
  return { payload, change: { subjectId: clockId, title: before.rule.name, before, after } };
}

interface Batch {
  readonly clocks: readonly CaseClock[];
  readonly calendar: WorkCalendar;
}
