import { Calendars } from '@jiyue/calendar';
import { Injectable } from '@nestjs/common';
import { urgentTime } from '../urgent/urgent-time.js';
import type { Article } from '../article/article.js';
import { limitOf, NO_TIME, type StepTime, timeOf } from './step-time.js';

/** Starts the clock of the step that an article comes to wait for. Nothing follows from its end but that people are told. */
@Injectable()
export class StepClocks {
  constructor(private readonly calendars: Calendars) {}

  /** Inside the command that moves the article. */
  async begun(now: Date, article: Article, to: Pick<Article, 'state' | 'step'>): Promise<Partial<StepTime>> {
    // one clock for everything that is taken after the fact; whoever takes the next step is told of it anew
    if (to.state === 'LIVE_IN_REVIEW') return article.state === to.state ? { stepTold: null } : urgentTime(now);
    const limit = limitOf(article, to);
    return limit ? timeOf(now, limit, await this.calendars.held()) : NO_TIME;
  }
}
