import { TENANT_ID, tenantTable } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What sites ask of the level above; one question of a site is open at a time. */
export class AskForAddresses1764000250110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sites_address_ask (
        ${TENANT_ID},
        id uuid not null,
        host text not null,
        domain text,
        reason text not null check (length(reason) <= 500),
        state text not null check (state in ('ASKED', 'GRANTED', 'REFUSED', 'REPLACED')),
        asked_by uuid not null,
        asked_by_name text not null,
        asked_at timestamptz not null,
        decided_by uuid,
        decided_at timestamptz,
        note text,
        primary key (tenant_id, id)
      );
      create unique index sites_address_ask_open on sites_address_ask (tenant_id) where state = 'ASKED';
      ${tenantTable('sites_address_ask', { api: 'select, insert, update' })};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
