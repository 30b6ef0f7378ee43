import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures of the desk ask what was judged in a period, site by site. */
export class FindStepsByTime1764000390010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index workflow_step_done on workflow_step (tenant_id, done_at)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
