import { TENANT_ID, tenantTable } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which rows of files became articles: the same row again makes nothing. */
export class NoteImportedArticles1764000350020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table content_imported (
        ${TENANT_ID},
        -- digest of what the row says
        digest text not null check (length(digest) = 64),
        article_id uuid not null,
        primary key (tenant_id, digest),
        foreign key (tenant_id, article_id) references content_article (tenant_id, id)
      );
      ${tenantTable('content_imported', { api: 'select, insert', supervised: false })};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
