import type { StepRuleInput } from '@jiyue/api-client';
import { REVIEW_STEPS } from '../articles/steps.js';

/** Roles that take steps. */
export const STEP_ROLES = ['REVIEWER', 'SECRECY', 'PUBLISHER'] as const;
/** A way with more steps than this is refused. */
export const MAX_STEPS = 5;

/** When a step is asked for: of every text, or of those of which a fact is true. */
export const CONDITIONS = ['always', 'isLive', 'hasImage'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** The condition of a step as one word. */
export function conditionOf({ when }: StepRuleInput): Condition {
  return CONDITIONS.find((one) => one === when?.field) ?? 'always';
}

/** The condition as the server takes it. */
export function whenOf(condition: Condition): StepRuleInput['when'] {
  return condition === 'always' ? null : { field: condition, is: true };
}

/** The steps with one more at the end: the first that is not there yet. */
export function added(steps: readonly StepRuleInput[]): StepRuleInput[] {
  const key = REVIEW_STEPS.find((one) => steps.every((step) => step.key !== one)) ?? 'review';
  return [...steps, { key, role: key === 'secrecy' ? 'SECRECY' : 'REVIEWER', when: null }];
}

/** The steps with the one at `index` a place earlier. */
export function moved(steps: readonly StepRuleInput[], index: number): StepRuleInput[] {
  const one = steps[index];
  const before = steps[index - 1];
  return one && before ? steps.with(index - 1, one).with(index, before) : [...steps];
}

/** The steps without what only answers carry. */
export function asInput(steps: readonly StepRuleInput[]): StepRuleInput[] {
  return steps.map(({ key, role, when }) => ({ key, role, when: when ? { field: when.field, is: when.is } : null }));
}
