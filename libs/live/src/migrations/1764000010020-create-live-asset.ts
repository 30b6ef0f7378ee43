import { liveTable, TENANT_ID } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which files citizens may fetch: those that a live article shows, and no other. */
export class CreateLiveAsset1764000010020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table live_asset (
        ${TENANT_ID},
        asset_id uuid not null,
        article_id uuid not null,
        primary key (tenant_id, asset_id, article_id),
        foreign key (tenant_id, article_id) references live_article (tenant_id, id) on delete cascade
      );
      create index live_asset_article on live_asset (tenant_id, article_id);
      ${liveTable('live_asset')};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
