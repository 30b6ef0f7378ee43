import type { Action, Role, Subject } from '@jiyue/auth';
import type { Condition } from './steps.js';

/** Stands for "the first step that is still open, else whatever follows the last one". */
export const STEPS = 'STEPS';

/** The same for what is before its readers already: the first step that is still open, else it is done with. */
export const AFTERWARDS = 'AFTERWARDS';
/** Stands for "where it stood before it came here", as far as that is kept. */
export const BACK = 'BACK';
/** Where an event leads that depends on the steps still open. */
export type Onward = typeof STEPS | typeof AFTERWARDS;

/** Whether it is not a state, but says how to find one. */
export function isOnward<S extends string>(to: Place<S>): to is Onward {
  return to === STEPS || to === AFTERWARDS;
}

/** Where an event leads from a state, and what must be true of the subject for it. */
export type Target<S extends string> = Place<S> | { readonly to: Place<S>; readonly when: Condition };
type Place<S extends string> = S | Onward | typeof BACK;

/** Who takes an event, and what it leaves behind. */
export interface EventRule<R extends string = string> {
  readonly action: Action;
  /** Roles whose grant reaches the subject; `step`: the role of the step it waits for. */
  readonly roles: readonly Role[] | 'step';
  /** One of these relations must tie the person to the subject. */
  readonly only?: readonly R[];
  /** Whoever wrote the text never takes this event (Art. 12). */
  readonly neverWriter?: true;
  /** Whoever said yes to a step of this round does not take it too: two people stand behind what is published. */
  readonly neverPasser?: true;
  /** Takes effect before its steps were passed, which stay open; closed while a secrecy review is asked for and not passed. */
  readonly urgent?: true;
  /** Whoever did that in this round takes none of the steps it left open. */
  readonly neverUrgent?: true;
  /** Ends the round: closed while a step that is asked for now was not passed. */
  readonly concludes?: true;
  /** Art. 14: not for contractors. */
  readonly staffOnly?: true;
  /** Makes the person a writer of the revision. */
  readonly writes?: true;
  /** Begins a round of steps: what was said before no longer counts. */
  readonly begins?: true;
  /** Says yes to the step it waits for. */
  readonly passes?: true;
  /** What is decided about must be what was submitted, to the letter. */
  readonly judges?: true;
  /** Said beside the way: it leaves a step and changes neither the subject nor its version. */
  readonly aside?: true;
  /** About the step it waits for: its row bears that step's key. */
  readonly atStep?: true;
}

/** A person's tie to a subject: the field that names them, alone or among others. */
export interface Relation {
  readonly field: string;
  readonly isList?: true;
}

/** The states between submission and approval, for subjects that have steps. */
export interface ReviewStates<S extends string> {
  /** Something waits in this state for one of its column's steps. */
  readonly waiting: S;
  /** Every step is done; it waits for the last one, which is the same everywhere. */
  readonly passed: S;
  readonly last: { readonly key: string; readonly role: Role };
  /** Where steps are passed after the fact, and where that ends. */
  readonly afterwards?: { readonly waiting: S; readonly passed: S };
}

/** A workflow as plain data: what can happen to a subject, in which state, by whom. */
export interface Workflow<S extends string = string, E extends string = string, R extends string = string> {
  readonly subject: Subject;
  readonly states: readonly S[];
  readonly relations: Readonly<Record<R, Relation>>;
  readonly events: Readonly<Record<E, EventRule<R>>>;
  /** Facts of the subject that conditions may ask about. */
  readonly facts: readonly string[];
  readonly review: ReviewStates<S> | null;
  /** What is not written here is refused. */
  readonly table: Readonly<Record<S, Readonly<Partial<Record<E, Target<S>>>>>>;
}

declare global {
  interface JiyueDomainParts {
    /** The workflows of the subjects it owns. */
    readonly workflows?: readonly Workflow[];
  }
}

/** Declares a workflow. */
export function defineWorkflow<S extends string, E extends string, R extends string>(
  workflow: Workflow<S, E, R>,
): Workflow<S, E, R> {
  return Object.freeze(workflow);
}

/** The events of a workflow, in the order of their declaration. */
export function eventsOf<S extends string, E extends string, R extends string>(workflow: Workflow<S, E, R>): E[] {
  return Object.keys(workflow.events) as E[];
}
