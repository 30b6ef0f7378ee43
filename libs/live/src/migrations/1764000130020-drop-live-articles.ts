import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everything that was an article before has become an item. */
export class DropLiveArticles1764000130020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop table live_asset');
    await runner.query('drop table live_article');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
