import { liveTable, TENANT_ID } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses that a column had before it was moved lead to it, until another column takes them. */
export class LeadFromFormerPaths1764000320000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table live_former_path (
        ${TENANT_ID},
        path text not null check (length(path) <= 200),
        column_id uuid not null,
        primary key (tenant_id, path),
        foreign key (tenant_id, column_id) references live_column (tenant_id, id) on delete cascade
      );
      create index live_former_path_column on live_former_path (tenant_id, column_id);
      ${liveTable('live_former_path')};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
