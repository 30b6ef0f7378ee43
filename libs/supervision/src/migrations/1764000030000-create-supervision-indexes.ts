import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists by event and figures per site read one range per site and event, from the index alone. */
export class CreateSupervisionIndexes1764000030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index journal_activity_event on journal_activity (tenant_id, event, at desc, seq desc)
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
