import { Module } from '@nestjs/common';
import { ArrangementQueries } from './arrangement/arrangement.queries.js';
import { ArrangementRepository } from './arrangement/arrangement.repository.js';
import { ArrangementResolver } from './arrangement/arrangement.resolver.js';
import { Calendars } from './arrangement/calendars.js';
import { LoadArrangement } from './arrangement/commands/load-arrangement.js';
import { ClockRepository } from './clock/clock.repository.js';
import { Clocks } from './clock/clocks.js';
import { RecomputeClocks } from './clock/commands/recompute-clocks.js';
import { RecomputeSites } from './clock/recompute-sites.js';

const READS = [ArrangementRepository, ArrangementQueries, Calendars, ClockRepository];

/** The working-day calendar and the clocks of matters. It needs Database and Journal. */
@Module({
  providers: [...READS, LoadArrangement, RecomputeClocks, RecomputeSites, Clocks, ArrangementResolver],
  exports: [Calendars, Clocks],
})
export class CalendarModule {}
