import { liveTable, TENANT_ID } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What citizens read, ready to be read: written by the publishing commands in their own transaction, and the only
 * thing portal, search and feeds look at.
 */
export class CreateLiveModel1764000010010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createSite(runner);
    await this.createArticles(runner);
  }

  private async createSite(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table live_site (
        ${TENANT_ID},
        parent_id uuid,
        code text not null,
        name text not null,
        short_name text not null,
        host text not null,
        domain text,
        level text not null,
        kind text not null,
        state text not null check (state in ('LIVE', 'SUSPENDED')),
        notice text,
        sponsor text not null,
        operator text,
        icp_number text,
        police_number text,
        address text,
        phone text,
        theme text not null,
        primary key (tenant_id)
      );
      -- hosts are unique in the registry, which alone fills this table
      create index live_site_host on live_site (host);
      create index live_site_parent on live_site (parent_id, code);
      ${liveTable('live_site')};
      create table live_column (
        ${TENANT_ID},
        id uuid not null,
        parent_id uuid,
        -- itself and every column below it: its page lists the articles of all of them
        members uuid[] not null,
        -- place in the tree, depth first
        sort_key text not null,
        path text not null,
        name text not null,
        description text not null,
        keywords text not null,
        type text not null,
        is_visible boolean not null,
        operator_unit text,
        home_kind text,
        home_position integer,
        article_count integer not null default 0,
        primary key (tenant_id, id),
        unique (tenant_id, path)
      );
      ${liveTable('live_column')};
    `);
  }

  private async createArticles(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table live_article (
        ${TENANT_ID},
        id uuid not null,
        column_id uuid not null,
        revision integer not null,
        path text not null,
        title text not null,
        subtitle text,
        summary text,
        body text not null,
        sanitiser integer not null,
        plain text not null,
        source text,
        author text,
        keywords text,
        cover_url text,
        unit_name text,
        attachments jsonb not null,
        tsv tsvector not null,
        published_at timestamptz not null,
        updated_at timestamptz not null,
        primary key (tenant_id, id)
      );
      create index live_article_newest on live_article (tenant_id, column_id, published_at desc, id desc);
      create index live_article_words on live_article using gin (tenant_id, tsv);
      ${liveTable('live_article')};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
