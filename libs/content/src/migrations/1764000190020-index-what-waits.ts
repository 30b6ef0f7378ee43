import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What waits on every site, oldest first: a person who reaches thousands of sites asks for the first twenty of all of
 * them. Those who work on a few sites go by the index that begins with the site.
 */
export class IndexWhatWaits1764000190020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index content_article_oldest on content_article (state_at, id) include (tenant_id, step_role)
         where step_role is not null`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
