import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a picture shows, in words, kept with the file: whoever uses it again need not write it again. */
export class DescribeFiles1764000340000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table content_asset add column alt text not null default '' check (length(alt) <= 200);
      create index content_asset_newest on content_asset (tenant_id, id desc) where completed_at is not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
