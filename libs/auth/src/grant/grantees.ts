import { Injectable } from '@nestjs/common';
import { InvalidInput } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { PersonActor } from '../ability/person-actor.js';
import { PersonNotFound } from '../auth.errors.js';
import { PersonRegistry, type RegisteredPerson } from '../person/person-registry.js';
import { PersonRepository } from '../person/person.repository.js';
import { ROLES } from '../roles.js';
import { People } from '../scope/people.js';
import { type Grantee, isAtHome } from './grant.rules.js';

/** A person who may be given something on the site, with all the rules ask about them. */
export interface FoundGrantee extends RegisteredPerson, Grantee {
  readonly isConsented: boolean;
}

/** Finds whom a grant may go to, without telling who else exists. */
@Injectable()
export class Grantees {
  constructor(
    private readonly db: Database,
    private readonly registry: PersonRegistry,
    private readonly people: People,
    private readonly persons: PersonRepository,
  ) {}

  /**
   * Somebody of this site, of the grantor's subtree, or lent by their home site. Everybody else is answered like a
   * person who is not there, so that ids of strangers tell nothing.
   */
  async find(scope: Scope, personId: string): Promise<FoundGrantee> {
    const person = await this.registry.byId(personId);
    if (!person) throw new PersonNotFound();
    const isConsented = await this.people.hasConsent(personId, scope.tenantId);
    const found = { ...person, isConsented, administrations: await this.registry.administrations(personId) };
    const isKnown = isConsented || this.isNear(scope, found) || (await this.persons.hasCard(personId));
    if (!isKnown) throw new PersonNotFound();
    return found;
  }

  async requireUnit(unitId: string): Promise<void> {
    const found = await this.db.manager.query<object[]>('select 1 from unit where id = $1', [unitId]);
    if (found.length === 0) throw new InvalidInput({}, [{ field: 'unitId', rule: 'unit' }]);
  }

  private isNear({ actor, tenantId }: Scope, person: Grantee): boolean {
    return !(actor instanceof PersonActor) || isAtHome(person, tenantId, actor.grants.of(...ROLES));
  }
}
