import { ROLE, TENANT_ID, tenantTable } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowsOf } from '../arrangement/arrangement.rules.js';
import { publishedArrangements } from '../arrangement/published.js';
import type { Arrangement } from '../arrangement/work-calendar.js';

const READERS = [ROLE.api, ROLE.supervisor, ROLE.portal].join(', ');
// The province alone, as the root of the tree, keeps the calendar of every site.
const PROVINCE = `(select tenancy.current_tenant()) in (select id from site where parent_id is null and level = 'province')`;

/** The working-day calendar, which everybody reads and the province writes, and the clocks of every site's cases. */
export class CreateCalendar1764000100010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createCalendar(runner);
    for (const arrangement of publishedArrangements()) await this.bring(runner, arrangement);
    await runner.query(['calendar_arrangement', 'calendar_day'].map(provincial).join(';\n'));
    await this.createClocks(runner);
  }

  private async createCalendar(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calendar_arrangement (
        year integer primary key check (year between 2000 and 2200),
        title text not null check (length(title) between 4 and 200),
        document_no text,
        issued date,
        source text check (source ~ '^https?://'),
        certainty text not null check (certainty in ('confirmed', 'secondary', 'local', 'unconfirmed')),
        note text,
        version integer not null default 1,
        loaded_at timestamptz not null default now()
      );
      create table calendar_day (
        year integer not null references calendar_arrangement (year),
        date date not null unique,
        kind text not null check (kind in ('off', 'makeup')),
        name text not null check (length(name) between 1 and 40),
        primary key (year, date),
        check (kind = 'off' or extract(isodow from date) >= 6)
      );
    `);
  }

  private async bring(runner: QueryRunner, arrangement: Arrangement): Promise<void> {
    const { year, title, documentNo, issued, source, certainty, note } = arrangement;
    await runner.query(
      `insert into calendar_arrangement (year, title, document_no, issued, source, certainty, note)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [year, title, documentNo, issued, source, certainty, note],
    );
    const rows = rowsOf(arrangement).map((row) => ({ year, ...row }));
    await runner.query(
      `insert into calendar_day (year, date, kind, name)
       select year, date, kind, name from jsonb_populate_recordset(null::calendar_day, $1)`,
      [JSON.stringify(rows)],
    );
  }

  private async createClocks(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calendar_clock (
        ${TENANT_ID},
        id uuid not null,
        subject_type text not null,
        subject_id uuid not null,
        rule_key text not null,
        rule jsonb not null,
        started date not null,
        due date,
        is_provisional boolean not null,
        pauses jsonb not null default '[]',
        extended integer check (extended > 0),
        stopped date,
        version integer not null default 1,
        primary key (tenant_id, id)
      );
      -- one clock of a rule runs at a time for a matter; those that were stopped stay as its history
      create unique index calendar_clock_running on calendar_clock (tenant_id, subject_type, subject_id, rule_key)
        where stopped is null;
      create index calendar_clock_subject on calendar_clock (tenant_id, subject_type, subject_id);
      create index calendar_clock_due on calendar_clock (tenant_id, due, id) where stopped is null;
      ${tenantTable('calendar_clock', { api: 'select, insert, update' })};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

/** Statements that let everybody read a table of the calendar and only the province write it. */
function provincial(table: string): string {
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy readable on ${table} for select to ${READERS} using (true);
    create policy province_adds on ${table} for insert to ${ROLE.api} with check (${PROVINCE});
    create policy province_changes on ${table} for update to ${ROLE.api} using (${PROVINCE}) with check (${PROVINCE});
    create policy province_replaces on ${table} for delete to ${ROLE.api} using (${PROVINCE});
    grant select, insert, update, delete on ${table} to ${ROLE.api};
    grant select on ${table} to ${ROLE.supervisor}, ${ROLE.portal}`;
}
