import type { Role } from '@jiyue/auth';
import { newId } from '@jiyue/kernel';
import type { Scope } from '@jiyue/tenancy';
import { type TestBed, testBed, type TestTenant } from '@jiyue/testing';
import { ArrangementQueries } from './arrangement/arrangement.queries.js';
import { ArrangementRepository } from './arrangement/arrangement.repository.js';
import type { ArrangementRow } from './arrangement/arrangement.rules.js';
import { Calendars } from './arrangement/calendars.js';
import { LoadArrangement, type LoadArrangementData } from './arrangement/commands/load-arrangement.js';
import { calendarDomain } from './calendar.domain.js';
import { calendarPolicy } from './calendar.policy.js';
import { ClockRepository } from './clock/clock.repository.js';
import { Clocks } from './clock/clocks.js';
import { RecomputeClocks } from './clock/commands/recompute-clocks.js';
import { RecomputeSites } from './clock/recompute-sites.js';

/** Everything of this lib, on a database of its own. */
export class Bureau {
  readonly load: LoadArrangement;
  readonly queries: ArrangementQueries;
  readonly clocks: Clocks;
  readonly recompute: RecomputeClocks;
  readonly sites: RecomputeSites;

  constructor(readonly bed: TestBed) {
    const { db, journal } = bed;
    const arrangements = new ArrangementRepository(db);
    const [calendars, clocks] = [new Calendars(arrangements), new ClockRepository(db)];
    this.load = new LoadArrangement(db, arrangements, journal);
    this.queries = new ArrangementQueries(db, arrangements);
    this.clocks = new Clocks(clocks, calendars);
    this.recompute = new RecomputeClocks(db, clocks, calendars, journal);
    this.sites = new RecomputeSites(db, arrangements, clocks, this.recompute);
  }

  /** The scope of somebody with one role on a site and what lies below it. */
  async as(tenant: TestTenant, role: Role): Promise<Scope> {
    return this.bed.as(tenant, await this.bed.person(tenant, { roles: [role], withSubtree: true }), [calendarPolicy]);
  }

  /** What a domain's command would do: one act on a clock, and one activity about its matter. */
  async act<T>(scope: Scope, work: () => Promise<T>): Promise<T> {
    return this.bed.db.write(scope, async () => {
      const answer = await work();
      await this.bed.journal.record(scope, MATTER_MOVED, {}, { subjectId: newId() });
      return answer;
    });
  }
}

const MATTER_MOVED = { name: 'test.matter-moved', subject: 'Letter', label: { zh: '来信有变化', en: 'letter moved' } };

export async function aBureau(): Promise<Bureau> {
  return new Bureau(await testBed({ domains: [calendarDomain] }));
}

const off = (name: string, ...dates: string[]): ArrangementRow[] =>
  dates.map((date) => ({ date: `2027-${date}`, kind: 'off', name }));
const makeup = (name: string, ...dates: string[]): ArrangementRow[] =>
  dates.map((date) => ({ date: `2027-${date}`, kind: 'makeup', name }));

/** An arrangement for 2027, invented for tests. */
export const DAYS_2027: readonly ArrangementRow[] = [
  ...off('元旦', '01-01', '01-02', '01-03'),
  ...off('春节', '02-05', '02-06', '02-07', '02-08', '02-09', '02-10', '02-11', '02-12'),
  ...makeup('春节调休', '01-31', '02-14'),
  ...off('清明节', '04-03', '04-04', '04-05'),
  ...off('劳动节', '05-01', '05-02', '05-03', '05-04', '05-05'),
  ...makeup('劳动节调休', '04-25', '05-08'),
  ...off('端午节', '06-09'),
  ...off('中秋节', '09-15'),
  ...off('国庆节', '10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07'),
  ...makeup('国庆节调休', '09-26', '10-09'),
];

/** What the operator types in. */
export function arrangement2027(change: Partial<LoadArrangementData> = {}): LoadArrangementData {
  return {
    year: 2027,
    version: 0,
    title: '关于2027年部分节假日安排的通知',
    documentNo: '国办发明电〔2026〕1号',
    days: DAYS_2027,
    ...change,
  };
}
