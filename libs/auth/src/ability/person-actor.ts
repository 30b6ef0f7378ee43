import { subject as typed, type MongoAbility } from '@casl/ability';
import type { Actor, Behalf } from '@jiyue/kernel';
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

/** Somebody who is away and in for whom the person stands: what they hold of judging on the site. */
export interface Deputed extends Behalf {
  readonly kind: PersonKind;
  readonly grants: readonly EffectiveGrant[];
}

/** What a deputy may: what whoever is away may, within the same bounds, unless it is barred to either of them. */
interface Deputyship extends Behalf {
  readonly mine: MongoAbility;
  readonly theirs: MongoAbility;
}

/** A person acting on one site; what they may do follows from the grants in force there. */
export class PersonActor implements Actor {
  readonly grants: Grants;
  /** What may ever be done here, in their own right or for somebody. */
  readonly ability: MongoAbility;
  private readonly own: MongoAbility;
  private readonly deputyships: readonly Deputyship[];

  constructor(
    readonly person: PersonCard,
    readonly siteId: string,
    grants: readonly EffectiveGrant[],
    policies: readonly Policy[],
    deputed: readonly Deputed[] = [],
  ) {
    const all = [...grants, ...deputed.flatMap((one) => one.grants)];
    const of = ({ id, kind }: Pick<Deputed, 'id' | 'kind'>, held: readonly EffectiveGrant[]): MongoAbility =>
      abilityOf(policies, { userId: id, kind, siteId, grants: held });
    this.grants = new Grants(all);
    this.ability = of(person, all);
    this.own = deputed.length === 0 ? this.ability : of(person, grants);
    this.deputyships = deputed.map(({ id, name, kind, grants: held }) => ({
      ...{ id, name },
      ...{ mine: of(person, held), theirs: of({ id, kind }, held) },
    }));
  }

  get userId(): string {
    return this.person.id;
  }

  get name(): string {
    return this.person.name;
  }

  may(action: string, subject: string, object?: object): boolean {
    if (!object) return this.ability.can(action, subject);
    return this.can(this.own, action, subject, object) || this.deputyship(action, subject, object) !== null;
  }

  behalfOf(action: string, subject: string, object: object): Behalf | null {
    if (this.can(this.own, action, subject, object)) return null;
    const found = this.deputyship(action, subject, object);
    return found && { id: found.id, name: found.name };
  }

  private deputyship(action: string, subject: string, object: object): Deputyship | null {
    const isTheirs = ({ mine, theirs }: Deputyship): boolean =>
      this.can(mine, action, subject, object) && this.can(theirs, action, subject, object);
    return this.deputyships.find(isTheirs) ?? null;
  }

  private can(ability: MongoAbility, action: string, subject: string, object: object): boolean {
    return ability.can(action, typed(subject, { ...object }));
  }
}

/** The platform itself, for jobs and set-up: may do everything, and every act is in the journal under its name. */
export function systemActor(name: string): Actor {
  return { userId: '00000000-0000-7000-8000-000000000000', name, may: () => true };
}
