import { Injectable } from '@nestjs/common';
import { ArrangementRepository } from './arrangement.repository.js';
import { WorkCalendar } from './work-calendar.js';

/** The working-day calendar as it is now; inside an open transaction. */
@Injectable()
export class Calendars {
  constructor(private readonly arrangements: ArrangementRepository) {}

  async now(): Promise<WorkCalendar> {
    return new WorkCalendar(await this.arrangements.all());
  }

  /** The calendar for a clock about to be written: no arrangement is loaded until the transaction ends. */
  async held(): Promise<WorkCalendar> {
    await this.arrangements.holdForClocks();
    return this.now();
  }
}
