import type { StepFieldsFragment } from '@jiyue/api-client';

type Step = Pick<StepFieldsFragment, 'key' | 'state'> & { people: readonly { name: string }[] };

/** The step an article stands at. */
export function currentStep<S extends Step>(steps: readonly S[]): S | undefined {
  return steps.find((step) => step.state === 'current');
}

/** Steps that a column can ask for. */
export const REVIEW_STEPS = ['review', 'secrecy', 'first', 'second', 'final'] as const;
const KEYS = ['write', ...REVIEW_STEPS, 'publish'] as const;
export type StepKey = (typeof KEYS)[number];

/** The step's key as a word of the catalogue; tools/steps.spec.ts sees to it that each step has one. */
export function stepKey(key: string): StepKey {
  return KEYS.find((one) => one === key) ?? 'review';
}

// What a writer has on the desk; everything else that waits about an article is somebody's decision.
const DESK = ['write', 'returned', 'drafts'];

/** True for what somebody decides: a step of a column, or the last one. */
export function isDecision(key: string): boolean {
  return !DESK.includes(key);
}

type Named = { readonly name: string; readonly behalfName?: string | null };

/** A person, with whoever they act for. */
export function nameOf({ name, behalfName }: Named): string {
  return behalfName ? `${name}（代 ${behalfName}）` : name;
}

/** Two names at most: the rest is a number. */
export function namesOf(people: readonly Named[], join: string): { names: string; rest: number } {
  return {
    names: people.slice(0, 2).map(nameOf).join(join),
    rest: Math.max(0, people.length - 2),
  };
}
