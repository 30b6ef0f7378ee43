import { Module } from '@nestjs/common';
import { ArrangementQueries } from './arrangement/arrangement.queries.js';
import { ArrangementResolver } from './arrangement/arrangement.resolver.js';
import { LoadArrangement } from './arrangement/commands/load-arrangement.js';
import { CalendarCoreModule } from './calendar-core.module.js';
import { ClockRepository } from './clock/clock.repository.js';
import { Clocks } from './clock/clocks.js';
import { RecomputeClocks } from './clock/commands/recompute-clocks.js';
import { RecomputeSites } from './clock/recompute-sites.js';

const READS = [ArrangementQueries, ClockRepository];

/** The working-day calendar and the clocks of matters. It needs Database and Journal. */
@Module({
  imports: [CalendarCoreModule],
  providers: [...READS, LoadArrangement, RecomputeClocks, RecomputeSites, Clocks, ArrangementResolver],
  exports: [CalendarCoreModule, Clocks],
})
export class CalendarModule {}
