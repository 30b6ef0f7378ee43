import { ROLE } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever was shut out can be let in again; what they had open before stays closed. */
export class EnablePersons1764000200020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table auth_person add column enabled_at timestamptz;
      grant update (enabled_at) on auth_person to ${ROLE.api};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
