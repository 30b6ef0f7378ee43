import { TENANT_ID, tenantTable } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was answered at addresses of other sites that texts link to, when they were last looked at. */
export class LookAtLinks1764000430020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table content_outside_link (
        ${TENANT_ID},
        -- of the address, which may be longer than a key
        digest bytea not null check (length(digest) = 32),
        address text not null check (length(address) <= 2000),
        -- null: nobody answered
        status integer check (status between 100 and 599),
        looked_at timestamptz not null,
        primary key (tenant_id, digest)
      );
      create index content_outside_link_answered on content_outside_link (tenant_id, looked_at) where status is not null;
      ${tenantTable('content_outside_link', { api: 'select, insert, update, delete' })};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
