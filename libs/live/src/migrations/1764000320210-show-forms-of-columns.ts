import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the address of a column shows. */
export class ShowFormsOfColumns1764000320210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table live_column add column form text not null default 'list', add column link_url text
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
