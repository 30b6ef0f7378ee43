import { Injectable } from '@nestjs/common';
import { systemActor } from '@jiyue/auth';
import type { JobData, JobHandler } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { ArrangementRepository } from '../arrangement/arrangement.repository.js';
import { firstDayOf } from '../arrangement/arrangement.rules.js';
import { ClockRepository } from './clock.repository.js';
import { type LoadedYear, RecomputeClocks } from './commands/recompute-clocks.js';

// Two at a time: while one site's transaction waits for the disk, the other computes.
const LANES = 2;

/** The worker's part of loading an arrangement: every site whose clocks depend on it, those with most clocks first. */
@Injectable()
export class RecomputeSites implements JobHandler {
  constructor(
    private readonly db: Database,
    private readonly arrangements: ArrangementRepository,
    private readonly clocks: ClockRepository,
    private readonly recompute: RecomputeClocks,
  ) {}

  async handle({ eventId, tenantId, payload }: JobData): Promise<void> {
    const { year } = payload as { year: number };
    const scope = { tenantId, actor: systemActor('工作日历'), requestId: eventId, now: new Date() };
    await this.run(scope, { year, from: firstDayOf(year) });
  }

  /** Returns how many clocks changed, over all sites. */
  async run(scope: Scope, loaded: LoadedYear): Promise<number> {
    const sites = await this.touchedSites(scope, loaded);
    const lane = async (): Promise<number> => {
      let changed = 0;
      for (let site = sites.shift(); site; site = sites.shift())
        changed += await this.recompute.run({ ...scope, tenantId: site }, loaded);
      return changed;
    };
    const changed = await Promise.all(Array.from({ length: LANES }, lane));
    return changed.reduce((sum, count) => sum + count, 0);
  }

  private async touchedSites(scope: Scope, { from }: LoadedYear): Promise<string[]> {
    const tenantIds = await this.db.read(scope, () => this.arrangements.sites());
    const touched = await this.db.supervise({ ...scope, tenantIds }, () => this.clocks.touchedSites(from));
    return touched.sort((one, other) => other.count - one.count).map(({ siteId }) => siteId);
  }
}
