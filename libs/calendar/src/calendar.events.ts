import { defineEvent } from '@jiyue/platform';
import type { Day } from './day/day.js';

/** The province loaded a year's arrangement: every clock that depends on it is computed anew. */
export const ArrangementLoaded = defineEvent<{ year: number; version: number }>(
  'calendar.arrangement-loaded',
  'Calendar',
  { zh: '载入节假日安排', en: 'arrangement loaded' },
);

/** A due day moved, or became certain, because an arrangement was loaded. */
export const ClockRecomputed = defineEvent<{
  clockId: string;
  subjectType: string;
  subjectId: string;
  ruleKey: string;
  year: number;
  before: Day | null;
  after: Day | null;
}>('calendar.clock-recomputed', 'Clock', { zh: '到期日随日历重算', en: 'due day computed anew' });
