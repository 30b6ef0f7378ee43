import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A title that is being typed may be too long for an article, but not without end. */
export class BoundDrafts1764000230000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table content_draft add check (length(title) <= 2000)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
