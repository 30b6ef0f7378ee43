import { TENANT_ID, tenantTable } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Texts that people are typing: theirs alone, kept by the minute, apart from what anybody decided. */
export class CreateDrafts1764000140010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table content_draft (
        ${TENANT_ID},
        id uuid not null,
        article_id uuid not null,
        person_id uuid not null,
        -- one version a minute: a later one of the same minute takes its place
        minute timestamptz not null,
        saved_at timestamptz not null,
        -- not yet said to be the text of the article, and not dropped
        is_open boolean not null default true,
        base_version integer not null,
        column_id uuid not null,
        kind text not null,
        title text not null,
        body text not null,
        fields jsonb not null check (jsonb_typeof(fields) = 'object'),
        attachment_ids uuid[] not null,
        primary key (tenant_id, id),
        unique (tenant_id, article_id, person_id, minute),
        foreign key (tenant_id, article_id) references content_article (tenant_id, id),
        foreign key (tenant_id, column_id) references content_column (tenant_id, id)
      );
      create index content_draft_age on content_draft (tenant_id, saved_at);
      ${tenantTable('content_draft', { api: 'select, insert, update, delete', supervised: false })};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
