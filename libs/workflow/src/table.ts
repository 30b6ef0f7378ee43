import type { Role } from '@jiyue/auth';
import { type Condition, STEP_ROLES } from './steps.js';
import { BACK, type EventRule, eventsOf, isOnward, STEPS, type Target, type Workflow } from './workflow.js';

/** One line of the enumerated table: an event in a state, where it leads, whose it is. */
export interface TableRow<S extends string = string, E extends string = string> {
  readonly state: S;
  readonly event: E;
  /** Every state it may lead to. */
  readonly to: readonly S[];
  readonly when: Condition | null;
  /** Roles that may take it; those of steps only while it waits for a step of theirs. */
  readonly roles: readonly Role[];
  readonly rule: EventRule;
}

/** The whole table: what is not in it is refused. */
export function rowsOf<S extends string, E extends string, R extends string>(
  workflow: Workflow<S, E, R>,
): TableRow<S, E>[] {
  return workflow.states.flatMap((state) =>
    eventsOf(workflow).flatMap((event) => {
      const target = workflow.table[state][event];
      if (target === undefined) return [];
      const rule = workflow.events[event];
      const when = typeof target === 'string' ? null : target.when;
      return [{ state, event, to: statesOf(workflow, state, target), when, roles: rolesOf(rule), rule }];
    }),
  );
}

/** The same as the database keeps it, one line per state it may lead to: see `workflowRules`. */
export function ruleLines<S extends string, E extends string, R extends string>(workflow: Workflow<S, E, R>): string[] {
  return rowsOf(workflow).flatMap(({ state, event, to, rule }) =>
    to.map((next) => [state, event, next, ...flagsOf(rule)].join(' ')),
  );
}

/** Roles that may ever take an event. */
export function rolesOf({ roles }: EventRule): readonly Role[] {
  return roles === 'step' ? STEP_ROLES : roles;
}

function flagsOf({ neverWriter, neverPasser, judges, writes, urgent, neverUrgent }: EventRule): string[] {
  return [
    ...(writes ? ['writes'] : []),
    ...(neverWriter ? ['never-writer'] : []),
    ...(neverPasser ? ['never-passer'] : []),
    ...(judges ? ['judges'] : []),
    ...(urgent ? ['urgent'] : []),
    ...(neverUrgent ? ['never-urgent'] : []),
  ];
}

function statesOf<S extends string, E extends string, R extends string>(
  workflow: Workflow<S, E, R>,
  state: S,
  target: Target<S>,
): readonly S[] {
  const to = placeOf(target);
  if (to === BACK) return workflow.states.filter((from) => from !== state && leadsTo(workflow, from, state));
  if (!isOnward(to)) return [to];
  const ends = to === STEPS ? workflow.review : workflow.review?.afterwards;
  return ends ? [ends.waiting, ends.passed] : [];
}

// From where it can have come.
function leadsTo<S extends string, E extends string, R extends string>(
  workflow: Workflow<S, E, R>,
  from: S,
  state: S,
): boolean {
  return eventsOf(workflow).some((event) => {
    const target = workflow.table[from][event];
    return target !== undefined && placeOf(target) === state;
  });
}

function placeOf<S extends string>(target: Target<S>) {
  return typeof target === 'string' ? target : target.to;
}
