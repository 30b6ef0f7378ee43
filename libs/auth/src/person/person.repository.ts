import { Injectable } from '@nestjs/common';
import { InvalidInput } from '@jiyue/platform';
import { Database } from '@jiyue/tenancy';
import { newId } from '@jiyue/kernel';
import { PersonAlreadyDisabled, PersonNotDisabled, PersonNotFound, UsernameTaken } from '../auth.errors.js';
import type { PersonKind } from '../roles.js';
import { Member } from './member.entity.js';
import { Person } from './person.entity.js';

/** What a new person is registered with. */
export interface NewPerson {
  readonly username: string;
  readonly name: string;
  readonly unitId: string;
  readonly kind: PersonKind;
}

// A person belongs to a unit of the site: its sponsor, its operator unit, or what hangs below them. What hangs below
// another government with a portal of its own belongs there.
const UNIT_OF_SITE = `select 1 from unit u join site s on s.id = tenancy.current_tenant()
  join unit top on top.id in (s.sponsor_unit_id, s.operator_unit_id) where u.id = $1 and u.path <@ top.path
   and not exists (select 1 from site o join unit closer on closer.id = o.sponsor_unit_id
                    where o.kind = 'portal' and o.state <> 'closed' and o.id <> s.id
                      and u.path <@ closer.path and nlevel(closer.path) > nlevel(top.path))`;

/** Persons whose home is the site, their cards, and the consents the site gave. */
@Injectable()
export class PersonRepository {
  constructor(private readonly db: Database) {}

  /** A person whose home this site is. */
  async get(id: string): Promise<Person> {
    const person = await this.db.manager.findOneBy(Person, { id });
    if (!person) throw new PersonNotFound();
    return person;
  }

  /** Registers a person and gives them their card here. */
  async add(given: NewPerson): Promise<Person> {
    await this.requireUnitOfSite(given.unitId);
    const id = newId();
    const added = await this.db.manager.query<object[]>(
      `insert into auth_person (id, username, name, unit_id, kind) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning id`,
      [id, given.username, given.name, given.unitId, given.kind],
    );
    if (added.length === 0) throw new UsernameTaken({ username: given.username });
    await this.keepCard({ ...given, personId: id });
    return this.get(id);
  }

  /** Writes or renews a person's card on this site. */
  async keepCard(card: Member): Promise<void> {
    await this.db.manager.query(
      `insert into auth_member (person_id, name, unit_id, kind) values ($1, $2, $3, $4)
       on conflict (tenant_id, person_id) do update set name = excluded.name, unit_id = excluded.unit_id`,
      [card.personId, card.name, card.unitId, card.kind],
    );
  }

  /** True when the person has a card on this site. */
  hasCard(personId: string): Promise<boolean> {
    return this.db.manager.existsBy(Member, { personId });
  }

  /** Shuts the person out, by database time. */
  async disable(id: string, reason: string): Promise<Person> {
    const { affected } = await this.db.manager
      .createQueryBuilder()
      .update(Person)
      .set({ disabledAt: () => 'now()', disabledReason: reason })
      .where('id = :id and disabled_at is null', { id })
      .execute();
    if (!affected) throw new PersonAlreadyDisabled();
    return this.get(id);
  }

  /** Lets the person in again; a session of before does not come back. */
  async enable(id: string): Promise<Person> {
    const { affected } = await this.db.manager
      .createQueryBuilder()
      .update(Person)
      .set({ disabledAt: null, disabledReason: null, enabledAt: () => 'now()' })
      .where('id = :id and disabled_at is not null', { id })
      .execute();
    if (!affected) throw new PersonNotDisabled();
    return this.get(id);
  }

  private async requireUnitOfSite(unitId: string): Promise<void> {
    const found = await this.db.manager.query<object[]>(UNIT_OF_SITE, [unitId]);
    if (found.length === 0) throw new InvalidInput({}, [{ field: 'unitId', rule: 'unitOfSite' }]);
  }
}
