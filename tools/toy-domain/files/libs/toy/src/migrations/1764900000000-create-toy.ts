import { liveTable, TENANT_ID, tenantTable } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateToy1764900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table toy_toy (
        ${TENANT_ID},
        id uuid not null,
        name text not null check (name <> ''),
        made_at timestamptz not null,
        is_wrapped boolean not null default false,
        primary key (tenant_id, id),
        unique (tenant_id, name)
      );
      ${tenantTable('toy_toy', { api: 'select, insert, update' })};
      create table toy_shown (
        ${TENANT_ID},
        id uuid not null,
        name text not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, id) references toy_toy (tenant_id, id)
      );
      ${liveTable('toy_shown')};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
