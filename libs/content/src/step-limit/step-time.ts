import { WORKING_HOURS, type WorkCalendar, workingDaysAfter, workingMinutesAfter } from '@jiyue/calendar';
import type { StepLimit } from '@jiyue/workflow';
import type { Article } from '../article/article.js';
import type { ContentArticle } from '../article/article.entity.js';

/** When the step that an article waits for is due, and what was told of it. */
export type StepTime = Pick<ContentArticle, 'stepLimit' | 'stepWarnAt' | 'stepDueAt' | 'stepTold'>;

/** Of a step that may take any time, and of what waits for none. */
export const NO_TIME: StepTime = { stepLimit: null, stepWarnAt: null, stepDueAt: null, stepTold: null };

/** The limit of the step that waits once the article has moved `to`; null where none waits, or it may take any time. */
export function limitOf({ steps }: Pick<Article, 'steps'>, to: Pick<Article, 'state' | 'step'>): StepLimit | null {
  return (to.state === 'IN_REVIEW' && steps.find(({ key }) => key === to.step)?.limit) || null;
}

/** When a step that began is due, and when its people are warned: half-way, in working time. */
export function timeOf(began: Date, { count, unit }: StepLimit, calendar: WorkCalendar): StepTime {
  const hours = unit === 'hours' ? count : count * WORKING_HOURS;
  return {
    stepLimit: `${count} ${unit}`,
    stepWarnAt: workingMinutesAfter(began, (hours * 60) / 2, calendar),
    stepDueAt:
      unit === 'hours' ? workingMinutesAfter(began, count * 60, calendar) : workingDaysAfter(began, count, calendar),
    stepTold: null,
  };
}

/** The limit as its row keeps it. */
export function limitIn(text: string): StepLimit {
  const [count, unit] = text.split(' ');
  return { count: Number(count), unit: unit === 'days' ? 'days' : 'hours' };
}
