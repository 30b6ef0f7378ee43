import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists show what an item says in some of its fields, below its title. */
export class ShowFieldsInLists1764000360010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table live_item add column line text check (length(line) between 1 and 200)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
