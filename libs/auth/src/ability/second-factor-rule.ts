import { SecondFactorRequired } from '../auth.errors.js';
import { type Role, SECOND_FACTOR } from '../roles.js';
import { PersonActor } from './person-actor.js';

/** Whether second factors are enforced, set once from the configuration; and who has to show one. */
export class SecondFactorRule {
  constructor(readonly isEnforced: boolean) {}

  /** Refuses a login by password alone to whoever uses one of these roles, where one of them decides something. */
  require(actor: unknown, roles: readonly Role[]): void {
    if (!this.isEnforced || !(actor instanceof PersonActor) || actor.person.secondFactor) return;
    if (roles.some((role) => SECOND_FACTOR.includes(role))) throw new SecondFactorRequired();
  }
}
