import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a revision changes of the one that readers have: a note that they are shown, or that there is nothing to tell. */
export class SayWhatChanged1764000410040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table content_revision
        add column change_note text check (length(change_note) between 1 and 200),
        add column is_minor boolean not null default false,
        add constraint content_revision_change_check check (not is_minor or change_note is null);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
