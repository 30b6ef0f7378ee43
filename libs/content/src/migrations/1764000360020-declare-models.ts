import { ROLE } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

// The province alone, as the root of the tree, declares models for every site.
const PROVINCE = `(select tenancy.current_tenant()) in (select id from site where parent_id is null and level = 'province')`;
const READERS = [ROLE.api, ROLE.supervisor].join(', ');

const TEXT = `
  name text not null check (length(name) between 1 and 40),
  fields jsonb not null check (jsonb_typeof(fields) = 'array'),
  state text not null default 'IN_USE' check (state in ('IN_USE', 'RETIRED')),
  version integer not null default 1,
  changed_by uuid not null,
  changed_by_name text not null,
  changed_at timestamptz not null`;

/** Kinds of content that the province declares, with every version they had: every site reads them, the province writes. */
export class DeclareModels1764000360020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table content_model (
        id uuid not null unique,
        code text primary key check (code ~ '^[a-z][a-z-]{0,28}[a-z]$'),
        base text not null,
        ${TEXT});
      create table content_model_version (
        code text not null references content_model (code),
        ${TEXT}, primary key (code, version));
      ${readable('content_model')};
      ${readable('content_model_version')};
      create policy province_changes on content_model for update to ${ROLE.api} using (${PROVINCE}) with check (${PROVINCE});
      grant update on content_model to ${ROLE.api};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

/** Statements that let every site read a table and only the province add to it. */
function readable(table: string): string {
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy readable on ${table} for select to ${READERS} using (true);
    create policy province_adds on ${table} for insert to ${ROLE.api} with check (${PROVINCE});
    grant select, insert on ${table} to ${ROLE.api};
    grant select on ${table} to ${ROLE.supervisor}`;
}
