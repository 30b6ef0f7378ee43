import type { Client } from 'pg';

// Written by the identity door while somebody signs in, by the worker about batches, where each item has an activity of its
// own (libs/compound), and by whoever looks into a file, so that nobody else does at that moment: no command stands behind them.
const APART = ['auth_session', 'auth_login', 'compound_act', 'compound_item', 'content_asset_claim'];

/** Looks at the database from outside while commands run. */
export class Trail {
  private readonly root: Client;
  private readonly tables: readonly string[];

  private constructor(root: Client, tables: readonly string[]) {
    this.root = root;
    this.tables = tables;
  }

  static async open(root: Client): Promise<Trail> {
    const { rows } = await root.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
    );
    await root.query(`
      create function proof_raise() returns trigger language plpgsql as $$ begin raise exception 'the trail cannot be written'; end $$;
      create function proof_skip() returns trigger language plpgsql as $$ begin return null; end $$`);
    return new Trail(
      root,
      rows.map(({ name }) => name).filter((name) => !/migration/.test(name)),
    );
  }

  /** Makes every write of the trail fail, or lets it work again. */
  async failing(isFailing: boolean): Promise<void> {
    await this.root.query('drop trigger if exists a_proof_raises on journal_activity');
    if (isFailing)
      await this.root.query(
        'create trigger a_proof_raises before insert on journal_activity for each row execute function proof_raise()',
      );
  }

  /** Silently loses the activities of one event. */
  async skip(event: string): Promise<void> {
    await this.root.query(`create trigger a_proof_skips before insert on journal_activity for each row
      when (new.event = '${event}') execute function proof_skip()`);
  }

  /** One number over every row of every table. */
  async fingerprint(): Promise<string> {
    const sums = this.tables.map(
      (table) =>
        `select '${table}' as name, count(*) as rows, coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) as sum from ${table} t`,
    );
    const { rows } = await this.root.query<{ print: string }>(
      `select string_agg(name || rows || sum, ' ' order by name) as print from (${sums.join(' union all ')}) all_tables`,
    );
    return rows[0]?.print ?? '';
  }

  /** A number that every later transaction exceeds. */
  async now(): Promise<string> {
    const { rows } = await this.root.query<{ now: string }>('select pg_current_xact_id()::text as now');
    return rows[0]?.now ?? '0';
  }

  /** Events of a request. */
  async told(requestId: string): Promise<string[]> {
    const { rows } = await this.root.query<{ event: string }>(
      'select event from journal_activity where request_id = $1',
      [requestId],
    );
    return rows.map(({ event }) => event);
  }

  /** Transactions after `since` that changed a row without exactly one activity among their rows. */
  async silent(since: string): Promise<string[]> {
    const changed = this.tables
      .filter((table) => !APART.includes(table))
      .map((table) => `select xmin::text as xid, '${table}' as name from ${table} where xmin::text::bigint > ${since}`);
    const { rows } = await this.root.query<{ what: string }>(
      `select string_agg(distinct name, ', ') as what from (${changed.join(' union all ')}) changes
        group by xid having count(*) filter (where name = 'journal_activity') <> 1`,
    );
    return rows.map(({ what }) => what);
  }
}
