import type { PersonKind } from '../roles.js';
import type { Grants } from './grants.js';
import type { Action, Subject } from './vocabulary.js';

/** Conditions on an object's fields, in the small part of MongoDB's language that `visible` also writes as SQL. */
export type Condition = Readonly<Record<string, unknown>>;

/** What a policy is written with. */
export interface Sentences {
  can(action: Action | readonly Action[], subject: Subject, condition?: Condition): void;
  cannot(action: Action | readonly Action[], subject: Subject, condition?: Condition): void;
  readonly actor: { readonly userId: string; readonly kind: PersonKind };
  readonly siteId: string;
  readonly grants: Grants;
}

/** Who may do what in one lib, as sentences. */
export type Policy = (sentences: Sentences) => void;

/** Declares a lib's policy. */
export function definePolicy(policy: Policy): Policy {
  return policy;
}
