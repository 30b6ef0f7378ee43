import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was changed of an item since it was published, newest first, as its page tells it. */
export class ShowWhatChanged1764000410050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table live_detail add column changes jsonb not null default '[]'`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
