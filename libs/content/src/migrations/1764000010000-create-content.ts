import { TENANT_ID, tenantTable } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = `('DRAFT', 'SUBMITTED', 'SECRECY', 'RETURNED', 'APPROVED', 'PUBLISHED', 'WITHDRAWN')`;

/** Working data of a site: its columns, articles with their revisions, and files. */
export class CreateContent1764000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createColumns(runner);
    await this.createAssets(runner);
    await this.createArticles(runner);
    await this.createRevisions(runner);
  }

  private async createColumns(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table content_column (
        ${TENANT_ID},
        id uuid not null,
        parent_id uuid,
        -- itself and the columns above it: a grant on any of them reaches this one
        lineage uuid[] not null,
        slug text not null check (slug ~ '^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$'),
        path text not null check (length(path) <= 200),
        name text not null check (length(name) between 1 and 60),
        description text not null check (length(description) <= 500),
        keywords text not null check (length(keywords) <= 200),
        type text not null check (length(type) <= 20),
        position integer not null,
        is_visible boolean not null default true,
        operator_unit_id uuid references unit (id),
        cadence_days integer check (cadence_days between 1 and 400),
        secrecy_step boolean not null default false,
        home_kind text check (home_kind in ('headline', 'picture', 'list', 'policy', 'notice')),
        home_position integer,
        last_published_at timestamptz,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id),
        unique (tenant_id, path),
        foreign key (tenant_id, parent_id) references content_column (tenant_id, id),
        check ((home_kind is null) = (home_position is null))
      );
      ${tenantTable('content_column', { api: 'select, insert, update' })};
    `);
  }

  private async createAssets(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table content_asset (
        ${TENANT_ID},
        id uuid not null,
        file_name text not null check (length(file_name) between 1 and 200),
        mime_type text not null,
        size integer not null check (size > 0),
        sha256 text,
        state text not null check (state in ('pending', 'not_scanned', 'clean', 'infected')),
        created_by uuid not null,
        created_by_name text not null,
        completed_at timestamptz,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id)
      );
      create index content_asset_waiting on content_asset (tenant_id, id) where state = 'pending';
      ${tenantTable('content_asset', { api: 'select, insert, update' })};
    `);
  }

  private async createArticles(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table content_article (
        ${TENANT_ID},
        id uuid not null,
        column_id uuid not null,
        unit_id uuid references unit (id),
        created_by uuid not null,
        created_by_name text not null,
        created_at timestamptz not null,
        updated_by uuid not null,
        updated_by_name text not null,
        updated_at timestamptz not null,
        -- the revision being worked on, or the newest one when none is
        revision integer not null default 1,
        last_revision integer not null default 1,
        live_revision integer,
        state text not null check (state in ${STATES}),
        state_at timestamptz not null,
        -- everyone who wrote any of the text or submitted it: none of them reviews, clears or publishes it
        writers uuid[] not null,
        published_at timestamptz,
        withdrawn_at timestamptz,
        withdraw_reason text check (length(withdraw_reason) <= 500),
        version integer not null default 1,
        primary key (tenant_id, id),
        foreign key (tenant_id, column_id) references content_column (tenant_id, id),
        check (live_revision is null or published_at is not null),
        check (state <> 'PUBLISHED' or (live_revision is not null and live_revision = revision))
      );
      create index content_article_of_column on content_article (tenant_id, column_id, id desc);
      create index content_article_of_state on content_article (tenant_id, column_id, state, id desc);
      create index content_article_by_state on content_article (tenant_id, state, id desc);
      create index content_article_by_writer on content_article (tenant_id, created_by, id desc);
      create index content_article_waiting on content_article (tenant_id, state, state_at)
        where state in ('SUBMITTED', 'SECRECY', 'APPROVED');
      create index content_article_published on content_article (tenant_id, published_at) where published_at is not null;
      ${tenantTable('content_article', { api: 'select, insert, update' })};
    `);
  }

  private async createRevisions(runner: QueryRunner): Promise<void> {
    const step = (name: string): string => `${name}_by uuid, ${name}_by_name text, ${name}_at timestamptz`;
    await runner.query(`
      create table content_revision (
        ${TENANT_ID},
        article_id uuid not null,
        number integer not null check (number > 0),
        state text not null check (state in ('DRAFT', 'SUBMITTED', 'SECRECY', 'RETURNED', 'APPROVED', 'PUBLISHED',
          'WITHDRAWN', 'REPLACED', 'DISCARDED')),
        title text not null check (length(title) <= 200),
        subtitle text check (length(subtitle) <= 200),
        summary text check (length(summary) <= 500),
        body text not null,
        -- version of the rules that cleaned the body
        sanitiser integer not null,
        has_image boolean not null,
        source text check (length(source) <= 100),
        author text check (length(author) <= 100),
        keywords text check (length(keywords) <= 200),
        cover_id uuid,
        written_by uuid not null,
        written_by_name text not null,
        written_at timestamptz not null,
        ${step('submitted')},
        ${step('reviewed')}, review_note text check (length(review_note) <= 500),
        ${step('secrecy')}, secrecy_note text check (length(secrecy_note) <= 500),
        ${step('returned')}, return_reason text check (length(return_reason) <= 500),
        ${step('published')},
        primary key (tenant_id, article_id, number),
        foreign key (tenant_id, article_id) references content_article (tenant_id, id),
        foreign key (tenant_id, cover_id) references content_asset (tenant_id, id)
      );
      ${tenantTable('content_revision', { api: 'select, insert, update' })};
      create table content_attachment (
        ${TENANT_ID},
        article_id uuid not null,
        number integer not null,
        position integer not null,
        asset_id uuid not null,
        primary key (tenant_id, article_id, number, position),
        unique (tenant_id, article_id, number, asset_id),
        foreign key (tenant_id, article_id, number) references content_revision (tenant_id, article_id, number),
        foreign key (tenant_id, asset_id) references content_asset (tenant_id, id)
      );
      ${tenantTable('content_attachment', { api: 'select, insert, update, delete' })};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
