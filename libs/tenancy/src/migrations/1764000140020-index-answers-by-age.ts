import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stored answers are found by their age. */
export class IndexAnswersByAge1764000140020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index tenancy_idempotency_age on tenancy_idempotency (tenant_id, created_at)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
