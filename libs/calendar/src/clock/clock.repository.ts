import { Injectable } from '@nestjs/common';
import { Database } from '@jiyue/tenancy';
import { ClockNotFound, ClockRunning, ClockStale } from '../calendar.errors.js';
import type { Day } from '../day/day.js';
import type { CaseClock, ClockKey } from './clock.js';

const FIELDS = `id, subject_type as "subjectType", subject_id as "subjectId", rule_key as "ruleKey", rule, started::text as started,
  due::text as due, is_provisional as "isProvisional", pauses, extended, stopped::text as stopped, version`;
// A clock is touched when the days it goes over may be others now, or when it waited for their year.
const TOUCHED = `stopped is null and (is_provisional or due is null or due >= $1)`;

@Injectable()
export class ClockRepository {
  constructor(private readonly db: Database) {}

  /** The running clock of a matter. */
  async running({ subjectType, subjectId, ruleKey }: ClockKey): Promise<CaseClock> {
    const [clock]: CaseClock[] = await this.db.manager.query(
      `select ${FIELDS} from calendar_clock
        where subject_type = $1 and subject_id = $2 and rule_key = $3 and stopped is null`,
      [subjectType, subjectId, ruleKey],
    );
    if (!clock) throw new ClockNotFound({ rule: ruleKey });
    return clock;
  }

  /** Every clock of some matters, those that were stopped too. */
  ofSubjects(subjectType: string, subjectIds: readonly string[]): Promise<CaseClock[]> {
    return this.db.manager.query(
      `select ${FIELDS} from calendar_clock
        where subject_type = $1 and subject_id = any($2::uuid[]) order by subject_id, started, id`,
      [subjectType, subjectIds],
    );
  }

  async add(clock: CaseClock): Promise<void> {
    const { id, subjectType, subjectId, ruleKey, rule, started, due, isProvisional } = clock;
    const added: unknown[] = await this.db.manager.query(
      `insert into calendar_clock (id, subject_type, subject_id, rule_key, rule, started, due, is_provisional)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
      [id, subjectType, subjectId, ruleKey, JSON.stringify(rule), started, due, isProvisional],
    );
    if (added.length === 0) throw new ClockRunning({ rule: ruleKey });
  }

  /** Writes what happened to a clock, unless somebody changed it meanwhile. */
  async change({ id, version, due, isProvisional, pauses, extended, stopped }: CaseClock): Promise<void> {
    const [, count]: [unknown, number] = await this.db.manager.query(
      `update calendar_clock set due = $3, is_provisional = $4, pauses = $5, extended = $6, stopped = $7, version = version + 1
        where id = $1 and version = $2`,
      [id, version, due, isProvisional, JSON.stringify(pauses), extended, stopped],
    );
    if (count === 0) throw new ClockStale({ version });
  }

  /** Writes the due days of many clocks, unless somebody changed one of them meanwhile. */
  async changeAll(clocks: readonly CaseClock[]): Promise<void> {
    const [, count]: [unknown, number] = await this.db.manager.query(
      `update calendar_clock c set due = n.due, is_provisional = n.is_provisional, version = c.version + 1
         from unnest($1::uuid[], $2::integer[], $3::date[], $4::boolean[]) as n (id, version, due, is_provisional)
        where c.id = n.id and c.version = n.version`,
      [
        clocks.map(({ id }) => id),
        clocks.map(({ version }) => version),
        clocks.map(({ due }) => due),
        clocks.map(({ isProvisional }) => isProvisional),
      ],
    );
    if (count !== clocks.length) throw new ClockStale();
  }

  /** How many touched clocks each of a set of sites has; inside db.supervise. */
  touchedSites(from: Day): Promise<{ siteId: string; count: number }[]> {
    return this.db.manager.query(
      `select tenant_id as "siteId", count(*)::int as count from calendar_clock where ${TOUCHED} group by tenant_id`,
      [from],
    );
  }

  /** The next touched clocks of a site after an id. */
  touched(from: Day, after: string | null, first: number): Promise<CaseClock[]> {
    return this.db.manager.query(
      `select ${FIELDS} from calendar_clock
        where ${TOUCHED} and ($2::uuid is null or id > $2) order by id limit $3`,
      [from, after, first],
    );
  }
}
