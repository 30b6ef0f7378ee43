import { TENANT_ID, tenantTable } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which windows stand open at which articles: nobody's decision, and forgotten a minute after the window is gone. */
export class NoteWhoEdits1764000370020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table content_presence (
        ${TENANT_ID},
        article_id uuid not null,
        window_id uuid not null,
        person_id uuid not null,
        person_name text not null,
        device text not null,
        browser text not null,
        began_at timestamptz not null,
        seen_at timestamptz not null,
        -- when its person said that they take over
        took_over_at timestamptz,
        primary key (tenant_id, article_id, window_id),
        foreign key (tenant_id, article_id) references content_article (tenant_id, id)
      );
      ${tenantTable('content_presence', { api: 'select, insert, update, delete', supervised: false })};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
