import type { Actor } from '@jiyue/kernel';
import { NotAllowed } from '../auth.errors.js';
import type { Action, Subject } from './vocabulary.js';

/** The second ring: may this actor do it now, on this very object. Throws `AUTH.FORBIDDEN`. */
export function authorize(actor: Actor, action: Action, subject: Subject, object: object): void {
  if (!actor.may(action, subject, object)) throw new NotAllowed({ action, subject });
}

/** The acts out of `actions` that the actor may do on the object; what `allowed` shows to the screens. */
export function allowedActs(actor: Actor, actions: readonly Action[], subject: Subject, object: object): Action[] {
  return actions.filter((action) => actor.may(action, subject, object));
}
