import { TENANT_ID, tenantTable } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Texts name columns, and what was judged is not rewritten: a column that was merged into another is known by that one. */
export class KeepHeirsOfColumns1764000410030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table content_column_heir (
        ${TENANT_ID},
        -- a column that is no more
        id uuid not null,
        into_id uuid not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, into_id) references content_column (tenant_id, id)
      );
      create index content_column_heir_of on content_column_heir (tenant_id, into_id);
      ${tenantTable('content_column_heir', { api: 'select, insert, update' })};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
