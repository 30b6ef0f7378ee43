import type { PersonKind } from '../roles.js';
import type { Grants } from './grants.js';
import type { ActionOn, Subject } from './vocabulary.js';

/** Conditions on an object's fields, in the small part of MongoDB's language that `visible` also writes as SQL. */
export type Condition = Readonly<Record<string, unknown>>;

/** What a policy is written with. */
export interface Sentences {
  can<S extends Subject>(action: ActionOn<S> | readonly ActionOn<S>[], subject: S, condition?: Condition): void;
  cannot<S extends Subject>(action: ActionOn<S> | readonly ActionOn<S>[], subject: S, condition?: Condition): void;
  readonly actor: { readonly userId: string; readonly kind: PersonKind };
  readonly siteId: string;
  readonly grants: Grants;
}

/** Who may do what in one lib, as sentences. */
export type Policy = (sentences: Sentences) => void;

declare global {
  interface JiyueDomainParts {
    readonly policy?: Policy;
  }
}

/** Declares a lib's policy. */
export function definePolicy(policy: Policy): Policy {
  return policy;
}
