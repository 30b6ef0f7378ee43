import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A column is a list, a single page, a link to elsewhere, or a list under a name of its own. */
export class FormsOfColumns1764000320200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table content_column
        add column form text not null default 'list' check (length(form) <= 40),
        add column link_url text check (length(link_url) <= 500),
        add constraint content_column_link check ((form = 'link') = (link_url is not null))
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
