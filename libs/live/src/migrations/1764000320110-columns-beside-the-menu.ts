import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Columns that readers find by their address and in lists, and that no menu names. */
export class ColumnsBesideTheMenu1764000320110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table live_column add column is_in_menu boolean not null default true');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
