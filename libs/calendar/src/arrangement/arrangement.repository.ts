import { Injectable } from '@nestjs/common';
import { Database, idsOf } from '@jiyue/tenancy';
import { ArrangementStale } from '../calendar.errors.js';
import type { ArrangementRow } from './arrangement.rules.js';
import type { Arrangement } from './work-calendar.js';

/** What is kept of an arrangement besides its days. */
export type ArrangementHead = Omit<Arrangement, 'offDays' | 'makeupWorkdays'>;

const FIELDS = `year, title, document_no as "documentNo", issued::text as issued, source, certainty, note, version`;

// One lock of the whole database: clocks are written by a calendar that nobody replaces meanwhile.
const LOCK = `hashtextextended('calendar_arrangement', 0)`;

@Injectable()
export class ArrangementRepository {
  constructor(private readonly db: Database) {}

  /** Every year's arrangement; some sixty rows, read anew each time so that no process keeps an old calendar. */
  async all(): Promise<Arrangement[]> {
    const heads: ArrangementHead[] = await this.db.manager.query(
      `select ${FIELDS} from calendar_arrangement order by year`,
    );
    const days: (ArrangementRow & { year: number })[] = await this.db.manager.query(
      `select year, date::text as date, kind, name from calendar_day order by date`,
    );
    return heads.map((head) => {
      const own = days.filter(({ year }) => year === head.year).map(({ date, kind, name }) => ({ date, kind, name }));
      const named = (kind: ArrangementRow['kind']) =>
        own.filter((day) => day.kind === kind).map(({ date, name }) => ({ date, name }));
      return { ...head, offDays: named('off'), makeupWorkdays: named('makeup') };
    });
  }

  /** The site at the root of the tree a site stands in: the province, which keeps the calendar. */
  async provinceOf(siteId: string): Promise<string | null> {
    const [site]: { path: string }[] = await this.db.manager.query(
      'select path::text as path from site where id = $1',
      [siteId],
    );
    return site ? (idsOf(site.path)[0] ?? null) : null;
  }

  /** Every site of the register; one that is not open yet has no clocks. */
  async sites(): Promise<string[]> {
    const rows: { id: string }[] = await this.db.manager.query('select id from site');
    return rows.map(({ id }) => id);
  }

  /** Keeps every arrangement as it is until the transaction ends; many may at a time. */
  async holdForClocks(): Promise<void> {
    await this.db.manager.query(`select pg_advisory_xact_lock_shared(${LOCK})`);
  }

  /** Waits until no clock is being written by the old calendar, and lets none begin until the transaction ends. */
  async holdForLoading(): Promise<void> {
    await this.db.manager.query(`select pg_advisory_xact_lock(${LOCK})`);
  }

  /** Puts a year's arrangement in the place of the one with this version; 0 says that there is none yet. */
  async replace({ version, ...head }: ArrangementHead, days: readonly ArrangementRow[]): Promise<void> {
    const { year, title, documentNo, issued, source, certainty, note } = head;
    const written: { year: number }[] = await this.db.manager.query(
      `insert into calendar_arrangement as old (year, title, document_no, issued, source, certainty, note, version)
       select $1, $2, $3, $4, $5, $6, $7, 1 where $8::integer = 0 or exists (select from calendar_arrangement where year = $1)
       on conflict (year) do update set title = $2, document_no = $3, issued = $4, source = $5, certainty = $6,
         note = $7, version = old.version + 1, loaded_at = now() where old.version = $8
       returning year`,
      [year, title, documentNo, issued, source, certainty, note, version],
    );
    if (written.length === 0) throw new ArrangementStale({ year, version });
    await this.db.manager.query('delete from calendar_day where year = $1', [year]);
    await this.db.manager.query(
      `insert into calendar_day (year, date, kind, name)
       select $1, date, kind, name from jsonb_populate_recordset(null::calendar_day, $2)`,
      [year, JSON.stringify(days)],
    );
  }
}
