import { TENANT_ID, tenantTable } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What readers say about pages of a site; written once, never changed. */
export class CreatePageFeedback1764000160010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table feedback_page (
        ${TENANT_ID},
        id uuid not null,
        path text not null check (path ~ '^/[a-z0-9/.-]*$' and length(path) <= 400),
        is_helpful boolean not null,
        text text not null check (length(text) <= 500),
        received_at timestamptz not null default now(),
        primary key (tenant_id, id)
      );
      ${tenantTable('feedback_page', { api: 'select, insert' })};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
