import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is taken down at a time ends as it was ordered: with a notice, gone, or leading elsewhere. */
export class EndAsOrdered1764000380050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table content_plan
        add column kind text check (kind in ('notice', 'gone', 'redirect')),
        add column notice text check (length(notice) <= 500),
        add column target text check (length(target) <= 500),
        add constraint content_plan_ending_check check ((act = 'withdraw' or kind is null)
          and (notice is null or kind = 'notice') and ((target is not null) = (kind is not distinct from 'redirect')));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
