import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two windows of one person keep what is typed in them apart: neither takes the place of the other's. */
export class KeepWindowsApart1764000420000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- all zeros: no window was said
      alter table content_draft
        add window_id uuid not null default '00000000-0000-0000-0000-000000000000',
        drop constraint content_draft_tenant_id_article_id_person_id_minute_key,
        add unique (tenant_id, article_id, person_id, window_id, minute);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
