import { Injectable } from '@nestjs/common';
import { newId } from '@jiyue/kernel';
import { Database } from '@jiyue/tenancy';
import { In } from 'typeorm';
import { GrantNotFound, GrantStale } from '../auth.errors.js';
import { Grant } from './grant.entity.js';

/** What a new grant says; it begins now when no day is given. */
export type NewGrant = Omit<Grant, 'id' | 'version' | 'beginsAt'> & { readonly beginsAt: Date | null };

/** Grants given on the site. */
@Injectable()
export class GrantRepository {
  constructor(private readonly db: Database) {}

  async get(id: string): Promise<Grant> {
    const grant = await this.db.manager.findOneBy(Grant, { id });
    if (!grant) throw new GrantNotFound();
    return grant;
  }

  async add({ beginsAt, ...given }: NewGrant): Promise<Grant> {
    const id = newId();
    await this.db.manager.insert(Grant, { id, ...given, version: 1, beginsAt: beginsAt ?? (() => 'now()') });
    return this.get(id);
  }

  /** Ends a grant by database time; one that has not begun ends before it begins. */
  async end(id: string, version: number): Promise<Grant> {
    const change = { endsAt: () => 'greatest(now(), begins_at)', version: version + 1 };
    const { affected } = await this.db.manager.update(Grant, { id, version }, change);
    if (!affected) throw new GrantStale({ version });
    return this.get(id);
  }

  /** Grants of several persons, newest first. */
  ofPersons(personIds: readonly string[]): Promise<Grant[]> {
    return this.db.manager.find(Grant, {
      where: { personId: In([...personIds]) },
      order: { beginsAt: 'desc', id: 'desc' },
    });
  }

  /** What the holder of grants of this site is called here; null for somebody the site has no card of. */
  async holderName(personId: string): Promise<string | null> {
    const [card] = await this.db.manager.query<{ name: string }[]>(
      'select name from auth_member where person_id = $1',
      [personId],
    );
    return card?.name ?? null;
  }

  /** Makes grants to one person, on whatever site, wait for each other: some rules look at all of them. */
  async lockPerson(personId: string): Promise<void> {
    await this.db.manager.query(`select pg_advisory_xact_lock(hashtextextended('grants of ' || $1, 0))`, [personId]);
  }
}
