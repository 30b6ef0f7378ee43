import type { Role } from '@jiyue/auth';
import { type Facts, holds, isSecrecy, nextStep, type StepRule } from './steps.js';
import {
  BACK,
  type EventRule,
  eventsOf,
  isOnward,
  type Onward,
  STEPS,
  type Target,
  type Workflow,
} from './workflow.js';

/** Where a subject stands. */
export interface Standing<S extends string = string> {
  readonly state: S;
  /** The step it waits for. */
  readonly step: string | null;
  /** Whose step that is. */
  readonly stepRole: Role | null;
}

/** What besides the standing decides where an event leads. */
export interface Ground {
  readonly facts: Facts;
  /** The steps declared for the subject. */
  readonly steps: readonly StepRule[];
  /** Keys of the steps passed since it was last submitted. */
  readonly passed: readonly string[];
  /** Names of those whose opinion the step waits for. */
  readonly unheard?: readonly string[];
  /** The state from which it came to where it stands, where that is kept: see `BACK`. */
  readonly cameFrom?: string | null;
}

/** True when the table opens the event in this state, whoever asks. */
export function isOpen<S extends string, E extends string>(
  workflow: Workflow<S, E>,
  state: S,
  event: E,
  facts: Facts,
): boolean {
  const target = workflow.table[state][event];
  return target !== undefined && holds(typeof target === 'string' ? null : target.when, facts);
}

/** Every event open in this state. */
export function openEvents<S extends string, E extends string>(workflow: Workflow<S, E>, state: S, facts: Facts): E[] {
  return eventsOf(workflow).filter((event) => isOpen(workflow, state, event, facts));
}

/** The first step that is asked for now and was not passed in this round. */
export function openStep({ steps, facts, passed }: Ground): StepRule | null {
  return nextStep(steps, facts, passed);
}

/** The secrecy review that is asked for, or waited for, and was not passed: nothing is published before it. */
export function openSecrecy({ step, stepRole }: Pick<Standing, 'step' | 'stepRole'>, ground: Ground): string | null {
  if (step && isSecrecy({ key: step, role: stepRole })) return step;
  return nextStep(ground.steps.filter(isSecrecy), ground.facts, ground.passed)?.key ?? null;
}

/** Where the event leads from here; null when the table does not open it. */
export function decide<S extends string, E extends string>(
  workflow: Workflow<S, E>,
  standing: Standing<S>,
  event: E,
  ground: Ground,
): Standing<S> | null {
  const target: Target<S> | undefined = workflow.table[standing.state][event];
  if (target === undefined || !isOpen(workflow, standing.state, event, ground.facts)) return null;
  return isEarly(workflow.events[event], standing, ground)
    ? null
    : follow(workflow, { standing, event, target, ground });
}

function isEarly({ concludes, passes, urgent }: EventRule, standing: Standing, ground: Ground): boolean {
  const isUnheard = passes === true && (ground.unheard ?? []).length > 0;
  const isSecret = urgent === true && openSecrecy(standing, ground) !== null;
  return isUnheard || isSecret || (concludes === true && openStep(ground) !== null);
}

function follow<S extends string, E extends string>(
  workflow: Workflow<S, E>,
  { standing, event, target, ground }: { standing: Standing<S>; event: E; target: Target<S>; ground: Ground },
): Standing<S> | null {
  const to = typeof target === 'string' ? target : target.to;
  const rule = workflow.events[event];
  if (to === BACK) return back(workflow, ground);
  if (isOnward(to)) return onward(workflow, { standing, rule, to, ground });
  if (to === standing.state) return standing;
  if (rule.urgent) return { ...standing, state: to };
  return to === workflow.review?.passed ? passed(workflow) : { state: to, step: null, stepRole: null };
}

function back<S extends string, E extends string>(
  { states }: Workflow<S, E>,
  { cameFrom }: Ground,
): Standing<S> | null {
  const state = states.find((one) => one === cameFrom);
  return state ? { state, step: null, stepRole: null } : null;
}

function onward<S extends string, E extends string>(
  workflow: Workflow<S, E>,
  { standing: { step }, rule, to, ground }: { standing: Standing<S>; rule: EventRule; to: Onward; ground: Ground },
): Standing<S> {
  const ends = endsOf(workflow, to);
  const done = rule.begins ? [] : [...ground.passed, ...(rule.passes && step ? [step] : [])];
  const next = nextStep(ground.steps, ground.facts, done);
  return next ? { state: ends.waiting, step: next.key, stepRole: next.role } : ends.passed;
}

function endsOf<S extends string, E extends string>(
  workflow: Workflow<S, E>,
  to: Onward,
): { readonly waiting: S; readonly passed: Standing<S> } {
  const { subject, review } = workflow;
  if (review && to === STEPS) return { waiting: review.waiting, passed: passed(workflow) };
  if (!review?.afterwards) throw new Error(`${subject} has no such steps`);
  const { waiting, passed: state } = review.afterwards;
  return { waiting, passed: { state, step: null, stepRole: null } };
}

function passed<S extends string, E extends string>({ subject, review }: Workflow<S, E>): Standing<S> {
  if (!review) throw new Error(`${subject} has no steps`);
  return { state: review.passed, step: review.last.key, stepRole: review.last.role };
}
