import { liveTable, TENANT_ID } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was taken down is remembered by its address, and how; what is archived stays there, outside of every list. */
export class EndItems1764000330100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table live_item add column archived_at timestamptz;
      drop index live_item_newest;
      create index live_item_newest on live_item (tenant_id, column_id, published_at desc, id desc)
        where archived_at is null;
      create table live_ended (
        ${TENANT_ID},
        id uuid not null,
        column_id uuid not null,
        kind text not null check (kind in ('notice', 'gone', 'redirect')),
        title text not null,
        -- what readers are told
        notice text check (length(notice) <= 500),
        target text check (length(target) <= 500),
        ended_at timestamptz not null,
        primary key (tenant_id, id),
        check ((kind = 'redirect') = (target is not null)),
        check (kind = 'notice' or notice is null)
      );
      ${liveTable('live_ended')};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
