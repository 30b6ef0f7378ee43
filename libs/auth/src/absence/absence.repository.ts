import { Injectable } from '@nestjs/common';
import { newId } from '@jiyue/kernel';
import { Database, refusing, type Scope } from '@jiyue/tenancy';
import { AbsenceNotFound, AbsenceOverlaps, AbsenceStale } from '../auth.errors.js';
import type { Period } from './absence.rules.js';

/** Somebody who is away, and who stands in for them. */
export interface Absence extends Period {
  readonly id: string;
  readonly personId: string;
  readonly deputyId: string;
  readonly declaredBy: string;
  readonly declaredAt: Date;
  /** Sooner than it was declared to end. */
  readonly endedAt: Date | null;
  readonly version: number;
}

/** Who is away from when to when, and who stands in. */
export type NewAbsence = Pick<Absence, 'personId' | 'deputyId'> & Period;

const SELECT = `select a.id, a.person_id as "personId", a.deputy_id as "deputyId", a.begins_on::text as "from",
    a.ends_on::text as "to", a.declared_by as "declaredBy", a.declared_at as "declaredAt", a.ended_at as "endedAt", a.version
  from auth_absence a`;

/** Absences of the people of a site. */
@Injectable()
export class AbsenceRepository {
  constructor(private readonly db: Database) {}

  async get(id: string): Promise<Absence> {
    const [absence] = await this.db.manager.query<Absence[]>(`${SELECT} where a.id = $1`, [id]);
    if (!absence) throw new AbsenceNotFound();
    return absence;
  }

  /** The newest first: those of everybody, or those that somebody is in. */
  list(personId: string | null, most: number): Promise<Absence[]> {
    return this.db.manager.query<Absence[]>(
      `${SELECT} where $1::uuid is null or $1 in (a.person_id, a.deputy_id) order by a.begins_on desc, a.id desc limit $2`,
      [personId, most],
    );
  }

  async add({ actor, now }: Scope, { personId, deputyId, from, to }: NewAbsence): Promise<Absence> {
    const id = newId();
    const overlaps = { auth_absence_overlaps: () => new AbsenceOverlaps({}, [{ field: 'from', rule: 'isFree' }]) };
    await refusing(overlaps, () =>
      this.db.manager.query(
        `insert into auth_absence (id, person_id, deputy_id, begins_on, ends_on, declared_by, declared_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, personId, deputyId, from, to, actor.userId, now],
      ),
    );
    return this.get(id);
  }

  async end(id: string, version: number, now: Date): Promise<Absence> {
    const ended = await this.db.manager.query<[unknown[], number]>(
      'update auth_absence set ended_at = $3, version = version + 1 where id = $1 and version = $2',
      [id, version, now],
    );
    if (ended[1] === 0) throw new AbsenceStale({ version: (await this.get(id)).version });
    return this.get(id);
  }
}
