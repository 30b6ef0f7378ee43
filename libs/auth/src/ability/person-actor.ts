import { subject as typed, type MongoAbility } from '@casl/ability';
import type { Actor } from '@jiyue/kernel';
import type { PersonKind } from '../roles.js';
import { abilityOf } from './abilities.js';
import { type EffectiveGrant, Grants } from './grants.js';
import type { Policy } from './policy.js';

/** The person behind a request: who they are, apart from any right. */
export interface PersonCard {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly kind: PersonKind;
  readonly homeSiteId: string;
  readonly unitId: string;
  /** Whether this login had a second factor. */
  readonly secondFactor: boolean;
}

/** A person acting on one site; what they may do follows from the grants in force there. */
export class PersonActor implements Actor {
  readonly grants: Grants;
  readonly ability: MongoAbility;

  constructor(
    readonly person: PersonCard,
    readonly siteId: string,
    grants: readonly EffectiveGrant[],
    policies: readonly Policy[],
  ) {
    this.grants = new Grants(grants);
    this.ability = abilityOf(policies, { userId: person.id, kind: person.kind, siteId, grants });
  }

  get userId(): string {
    return this.person.id;
  }

  get name(): string {
    return this.person.name;
  }

  may(action: string, subject: string, object?: object): boolean {
    return object ? this.ability.can(action, typed(subject, { ...object })) : this.ability.can(action, subject);
  }
}

/** The platform itself, for jobs and set-up: may do everything, and every act is in the journal under its name. */
export function systemActor(name: string): Actor {
  return { userId: '00000000-0000-7000-8000-000000000000', name, may: () => true };
}
