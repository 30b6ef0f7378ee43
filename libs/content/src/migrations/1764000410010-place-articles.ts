import { TENANT_ID, tenantTable } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where live articles stand in the list of their column, beside the article: nothing of its text or its way changes by it. */
export class PlaceArticles1764000410010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table content_placement (
        ${TENANT_ID},
        article_id uuid not null,
        column_id uuid not null,
        -- one of the five places at the top of its column; null: it is not pinned
        pinned_slot smallint check (pinned_slot between 1 and 5),
        pinned_until timestamptz,
        weight smallint not null check (weight between 0 and 100),
        placed_by uuid not null,
        placed_by_name text not null,
        placed_at timestamptz not null,
        primary key (tenant_id, article_id),
        unique (tenant_id, column_id, pinned_slot),
        foreign key (tenant_id, article_id) references content_article (tenant_id, id),
        foreign key (tenant_id, column_id) references content_column (tenant_id, id),
        check (pinned_until is null or pinned_slot is not null)
      );
      create index content_placement_ending on content_placement (tenant_id, pinned_until) where pinned_until is not null;
      ${tenantTable('content_placement', { api: 'select, insert, update, delete' })};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
