import type { Role } from '@jiyue/auth';
import type { FieldProblem } from '@jiyue/kernel';

/** Steps that may stand between submission and approval. A new one is a word here and its name in the catalogues. */
export const STEP_KEYS = ['review', 'secrecy', 'first', 'second', 'final'] as const;
export type StepKey = (typeof STEP_KEYS)[number];

/** Roles that take steps: all of them for staff on the establishment only (Art. 14). */
export const STEP_ROLES = ['reviewer', 'secrecy', 'publisher'] as const satisfies readonly Role[];
export type StepRole = (typeof STEP_ROLES)[number];

/** Something that must be true of a subject. */
export interface Condition {
  readonly field: string;
  readonly is: string | boolean | null;
}

/** In what the time of a step is counted: hours in which offices work, or working days. */
export const LIMIT_UNITS = ['hours', 'days'] as const;
export type LimitUnit = (typeof LIMIT_UNITS)[number];

/** How long a step may take. */
export interface StepLimit {
  readonly count: number;
  readonly unit: LimitUnit;
}

/** Longer than this nothing waits for a judgement: two weeks of office hours, a month of working days. */
const LIMIT_MOST: Readonly<Record<LimitUnit, number>> = { hours: 80, days: 30 };

/** One step on the way: which, whose, when it is asked for (always, unless told), and how long it may take. */
export interface StepRule {
  readonly key: string;
  readonly role: Role;
  readonly when?: Condition | null | undefined;
  readonly limit?: StepLimit | null | undefined;
}

/** The way where nobody declared another: one review. */
export const DEFAULT_STEPS: readonly StepRule[] = [{ key: 'review', role: 'reviewer' }];

/** More steps than this are a queue, not a review. */
export const MAX_STEPS = 5;

/** Facts of a subject, by name. */
export type Facts = Readonly<Record<string, unknown>>;

/** What is examined before anything comes before citizens, however urgent (政府信息公开条例 art. 17). */
export function isSecrecy({ key, role }: { readonly key: string; readonly role: Role | null }): boolean {
  return key === 'secrecy' || role === 'secrecy';
}

/** Whether the condition is true; no condition always is. */
export function holds(condition: Condition | null | undefined, facts: Facts): boolean {
  return !condition || (facts[condition.field] ?? null) === condition.is;
}

/** The first step that is asked for and not passed. */
export function nextStep(steps: readonly StepRule[], facts: Facts, passed: readonly string[]): StepRule | null {
  return steps.find(({ key, when }) => holds(when, facts) && !passed.includes(key)) ?? null;
}

/** What is wrong with a declaration of steps; nothing when it may stand. */
export function stepProblems(steps: readonly StepRule[], facts: readonly string[]): FieldProblem[] {
  const at = (index: number, field: string): string => `steps.${index}.${field}`;
  const problems = steps.flatMap(({ key, role, when, limit }, index) => [
    ...(isOneOf(STEP_KEYS, key) ? [] : [{ field: at(index, 'key'), rule: 'isIn' }]),
    ...(isOneOf(STEP_ROLES, role) ? [] : [{ field: at(index, 'role'), rule: 'isIn' }]),
    ...(!when || facts.includes(when.field) ? [] : [{ field: at(index, 'when'), rule: 'isIn' }]),
    ...(!limit || isLimit(limit) ? [] : [{ field: at(index, 'limit.count'), rule: 'max' }]),
    ...(steps.findIndex((step) => step.key === key) === index ? [] : [{ field: at(index, 'key'), rule: 'isUnique' }]),
  ]);
  return steps.length > MAX_STEPS ? [...problems, { field: 'steps', rule: 'arrayMaxSize' }] : problems;
}

function isLimit({ count, unit }: StepLimit): boolean {
  return Number.isInteger(count) && count >= 1 && count <= LIMIT_MOST[unit];
}

function isOneOf(list: readonly string[], value: string): boolean {
  return list.includes(value);
}
