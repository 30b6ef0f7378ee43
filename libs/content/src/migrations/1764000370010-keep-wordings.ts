import { TENANT_ID, tenantTable } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a revision said before somebody saved over it: kept for good, written once. */
export class KeepWordings1764000370010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- who said what stands in the revision now; null: whoever began it
      alter table content_revision
        add said_by uuid, add said_by_name text, add said_at timestamptz,
        -- when the older text was said that was brought back
        add restored_from timestamptz;
      create table content_wording (
        ${TENANT_ID},
        id uuid not null,
        article_id uuid not null,
        number integer not null,
        kind text not null,
        title text not null,
        body text not null,
        fields jsonb not null check (jsonb_typeof(fields) = 'object'),
        attachment_ids uuid[] not null,
        digest text not null,
        said_by uuid not null,
        said_by_name text not null,
        said_at timestamptz not null,
        restored_from timestamptz,
        replaced_at timestamptz not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, article_id, number) references content_revision (tenant_id, article_id, number)
      );
      create index content_wording_of_article on content_wording (tenant_id, article_id, replaced_at);
      ${tenantTable('content_wording', { api: 'select, insert', supervised: false })};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
