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

/** How long a step may take, as one word; any time where nobody said. */
export const ANY_TIME = 'none';
const LIMITS = ['2 hours', '4 hours', '8 hours', '1 days', '2 days', '3 days', '5 days', '10 days'];

/** The limit of a step as one word. */
export function limitOf({ limit }: StepRuleInput): string {
  return limit ? `${limit.count} ${limit.unit}` : ANY_TIME;
}

/** The limits that are offered, and the step's own. */
export function limitsFor(step: StepRuleInput): string[] {
  return [...new Set([ANY_TIME, ...LIMITS, limitOf(step)])];
}

/** The limit as the server takes it. */
export function limitIn(word: string): StepRuleInput['limit'] {
  const [count, unit] = word.split(' ');
  return word === ANY_TIME ? null : { count: Number(count), unit: unit ?? 'days' };
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
  return steps.map(({ key, role, when, limit }) => ({
    key,
    role,
    when: when ? { field: when.field, is: when.is } : null,
    limit: limit ? { count: limit.count, unit: limit.unit } : null,
  }));
}
