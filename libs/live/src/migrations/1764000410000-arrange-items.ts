import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists begin with what is pinned, then with what weighs more, then with what is newer; one index per column says so. */
export class ArrangeItems1764000410000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table live_item
        add column is_pinned boolean not null default false,
        add column weight smallint not null default 0 check (weight between 0 and 100);
      create index live_item_listed on live_item
        (tenant_id, column_id, is_pinned desc, weight desc, published_at desc, id desc) where archived_at is null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
