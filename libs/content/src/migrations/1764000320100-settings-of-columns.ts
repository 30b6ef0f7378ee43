import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a column's cadence comes from, what it declares itself, and whether menus name it. */
export class SettingsOfColumns1764000320100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table content_column
        add column cadence_rule text check (length(cadence_rule) <= 40),
        add column is_in_menu boolean not null default true,
        -- what it does not take from above; all of it for columns that were made before there was anything to take
        add column own text[] not null default '{unit,cadence,kinds}'
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
