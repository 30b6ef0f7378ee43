import { URGENT_HOURS } from '@jiyue/kernel';
import type { StepTime } from '../step-limit/step-time.js';

const HOUR = 3600_000;

/** When what was published urgently must have been judged, and when its people are told: half-way, day or night. */
export function urgentTime(began: Date): StepTime {
  const after = (hours: number): Date => new Date(began.getTime() + hours * HOUR);
  return {
    stepLimit: `${URGENT_HOURS} clock`,
    stepWarnAt: after(URGENT_HOURS / 2),
    stepDueAt: after(URGENT_HOURS),
    stepTold: null,
  };
}
