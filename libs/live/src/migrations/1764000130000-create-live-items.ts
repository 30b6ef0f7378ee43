import { liveTable, TENANT_ID } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What citizens read, whatever its kind: a narrow row that lists read, and beside it the detail that its page shows, the
 * words that search finds it by, and its files.
 */
export class CreateLiveItems1764000130000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table live_column rename column article_count to item_count`);
    await runner.query(`
      create table live_item (
        ${TENANT_ID},
        id uuid not null,
        kind text not null check (kind ~ '^[a-z][a-z0-9-]{0,39}$'),
        column_id uuid not null,
        unit_id uuid,
        unit_name text,
        revision integer not null,
        path text not null,
        title text not null,
        summary text,
        cover_url text,
        published_at timestamptz not null,
        updated_at timestamptz not null,
        primary key (tenant_id, id)
      );
      create index live_item_newest on live_item (tenant_id, column_id, published_at desc, id desc);
      ${liveTable('live_item')};
    `);
    await this.createParts(runner);
  }

  private async createParts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table live_detail (
        ${TENANT_ID},
        id uuid not null,
        body text not null,
        -- version of the rules that cleaned the body
        sanitiser integer not null,
        -- what the page shows of the fields of its kind, in order
        fields jsonb not null,
        -- what they say in its head
        tags jsonb not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, id) references live_item (tenant_id, id) on delete cascade
      );
      ${liveTable('live_detail')};
      create table live_words (
        ${TENANT_ID},
        id uuid not null,
        -- ranks hits of equal weight without a look at the item
        published_at timestamptz not null,
        plain text not null,
        tsv tsvector not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, id) references live_item (tenant_id, id) on delete cascade
      );
      create index live_words_tsv on live_words using gin (tenant_id, tsv);
      ${liveTable('live_words')};
      create table live_file (
        ${TENANT_ID},
        file_id uuid not null,
        item_id uuid not null,
        name text not null,
        url text not null,
        size integer not null,
        mime_type text not null,
        -- among the attachments; null for what only the text or the cover shows
        position integer,
        primary key (tenant_id, file_id, item_id),
        foreign key (tenant_id, item_id) references live_item (tenant_id, id) on delete cascade
      );
      create index live_file_of_item on live_file (tenant_id, item_id, position);
      ${liveTable('live_file')};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
