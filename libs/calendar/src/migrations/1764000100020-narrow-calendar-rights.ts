import { ROLE } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An arrangement is changed but never deleted, its days are replaced but never changed: nobody holds what nothing uses. */
export class NarrowCalendarRights1764000100020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy province_replaces on calendar_arrangement;
      revoke delete on calendar_arrangement from ${ROLE.api};
      drop policy province_changes on calendar_day;
      revoke update on calendar_day from ${ROLE.api};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
