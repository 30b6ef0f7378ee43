import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether another article has a title is asked while somebody types it. */
export class FindTitles1764000420010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index content_revision_title on content_revision (tenant_id, title)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
