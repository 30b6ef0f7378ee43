import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long the step may take that an article waits for, when that is over, and what was told of it. */
export class LimitSteps1764000380010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table content_article
        add column step_limit text check (step_limit ~ '^[1-9][0-9]? (hours|days)$'),
        add column step_warn_at timestamptz,
        add column step_due_at timestamptz,
        add column step_told text check (step_told in ('soon', 'late')),
        add constraint content_article_step_time_check check (
          num_nonnulls(step_limit, step_warn_at, step_due_at) in (0, 3)
          and (step_due_at is not null or step_told is null)
          and (step_due_at is null or state = 'IN_REVIEW'));
      create index content_article_step_due on content_article (tenant_id, step_due_at) where step_due_at is not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
