import { Module } from '@nestjs/common';
import { ArrangementRepository } from './arrangement/arrangement.repository.js';
import { Calendars } from './arrangement/calendars.js';

/** The calendar for whoever counts by it; it holds no resolver. */
@Module({
  providers: [ArrangementRepository, Calendars],
  exports: [ArrangementRepository, Calendars],
})
export class CalendarCoreModule {}
