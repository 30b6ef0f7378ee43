import type { Actor } from '@jiyue/kernel';
import { NotAllowed } from '../auth.errors.js';
import type { ActionOn, Subject } from './vocabulary.js';

/** The second ring: may this actor do it now, on this very object. Throws `AUTH.FORBIDDEN`. */
export function authorize<S extends Subject>(actor: Actor, action: ActionOn<S>, subject: S, object: object): void {
  if (!actor.may(action, subject, object)) throw new NotAllowed({ action, subject });
}

/** The acts out of `actions` that the actor may do on the object; what `allowed` shows to the screens. */
export function allowedActs<S extends Subject, A extends ActionOn<S>>(
  actor: Actor,
  actions: readonly A[],
  subject: S,
  object: object,
): A[] {
  return actions.filter((action) => actor.may(action, subject, object));
}
