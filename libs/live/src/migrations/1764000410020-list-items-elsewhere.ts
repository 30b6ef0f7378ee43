import { liveTable, TENANT_ID } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Further columns whose lists show an item; its address stays that of its own. */
export class ListItemsElsewhere1764000410020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table live_listing (
        ${TENANT_ID},
        column_id uuid not null,
        item_id uuid not null,
        -- those of the item, so that an index has the order of the list
        weight smallint not null,
        published_at timestamptz not null,
        primary key (tenant_id, column_id, item_id),
        foreign key (tenant_id, item_id) references live_item (tenant_id, id) on delete cascade
      );
      create index live_listing_listed on live_listing (tenant_id, column_id, weight desc, published_at desc, item_id desc);
      create index live_listing_newest on live_listing (tenant_id, column_id, published_at desc);
      create index live_listing_of_item on live_listing (tenant_id, item_id);
      ${liveTable('live_listing')};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
