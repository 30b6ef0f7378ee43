import { ROLE } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A column that was merged into another is no more. */
export class MergeColumns1764000350010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`grant delete on content_column to ${ROLE.api}`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
