import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a picture was brought from, for whoever has to ask there whether it may be used. */
export class NameOriginsOfFiles1764000430010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table content_asset add column origin text check (length(origin) <= 2000)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
