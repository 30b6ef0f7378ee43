import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Titles that citizens read are as long as those that people may write. */
export class BoundLiveTitles1764000230010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table live_item add check (length(title) <= 200)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
