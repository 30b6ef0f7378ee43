import { TENANT_ID, tenantTable } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What reviewers say again and again: of a person, or of the whole site. */
export class KeepPhrases1764000380040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table content_phrase (
        ${TENANT_ID},
        id uuid not null,
        -- whose it is; null: everybody's on the site
        owner_id uuid,
        words text not null check (length(words) between 1 and 100),
        created_by_name text not null,
        created_at timestamptz not null,
        primary key (tenant_id, id),
        unique nulls not distinct (tenant_id, owner_id, words)
      );
      ${tenantTable('content_phrase', { api: 'select, insert, update, delete' })};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
