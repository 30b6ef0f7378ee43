import { ROLE, TENANT_ID, tenantTable } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

// The province alone, as the root of the tree, keeps what holds for every site.
const PROVINCE = `(select tenancy.current_tenant()) in (select id from site where parent_id is null and level = 'province')`;

const RULE = `
  -- what is done about each class of findings, where that is not the usual: {"typo": "BLOCK"}
  actions jsonb not null default '{}' check (jsonb_typeof(actions) = 'object'),
  version integer not null default 0,
  -- rises with every change of the words, so that a process knows what it has read
  words_version integer not null default 0`;

const WORD = `
  id uuid not null,
  kind text not null check (kind in ('LEXICON', 'TYPO', 'INSTITUTION', 'LEADER', 'EXCEPTION')),
  word text not null check (length(word) between 1 and 60),
  -- as words are compared: narrow and small
  folded text not null,
  "right" text check (length("right") <= 200),
  action text check (action in ('BLOCK', 'WARN', 'LOG')),
  note text check (length(note) <= 200),
  rank integer check (rank between 1 and 9999),
  valid_from date,
  valid_until date,
  -- a leader may be listed once for each term
  term date not null check (term = coalesce(valid_from, '0001-01-01')),
  state text not null check (state in ('ACTIVE', 'DISABLED', 'PROPOSED')),
  changed_by uuid not null,
  changed_by_name text not null,
  changed_at timestamptz not null,
  version integer not null default 1,
  check (valid_until >= valid_from)`;

/** Words that texts are held against, and what is done about each class of findings: the province's, and those of a site. */
export class CreateCheckLists1764000310010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table checks_province_rule (id boolean primary key default true check (id), ${RULE});
      create table checks_province_word (${WORD}, primary key (id), unique (kind, folded, term));
      create table checks_site_rule (${TENANT_ID}, ${RULE}, primary key (tenant_id));
      create table checks_site_word (
        ${TENANT_ID}, ${WORD}, primary key (tenant_id, id), unique (tenant_id, kind, folded, term));
      ${provincial('checks_province_rule')};
      ${provincial('checks_province_word')};
      ${tenantTable('checks_site_rule', { api: 'select, insert, update' })};
      ${tenantTable('checks_site_word', { api: 'select, insert, update' })};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

/** Statements that let every site read a table and only the province write it. */
function provincial(table: string): string {
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy readable on ${table} for select to ${ROLE.api}, ${ROLE.supervisor} using (true);
    create policy province_adds on ${table} for insert to ${ROLE.api} with check (${PROVINCE});
    create policy province_changes on ${table} for update to ${ROLE.api} using (${PROVINCE}) with check (${PROVINCE});
    grant select, insert, update on ${table} to ${ROLE.api};
    grant select on ${table} to ${ROLE.supervisor}`;
}
