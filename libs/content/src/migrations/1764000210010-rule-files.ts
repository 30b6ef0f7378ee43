import { TENANT_ID, tenantTable } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that were looked through without a scanner; pictures with their sizes; who works on a file; what a site takes. */
export class RuleFiles1764000210010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table content_asset
        drop constraint content_asset_state_check,
        add check (state in ('pending', 'not_scanned', 'inspected', 'clean', 'infected')),
        add column width integer check (width > 0),
        add column height integer check (height > 0),
        add column widths integer[] not null default '{}',
        add column looked_by text check (looked_by in ('inspector', 'scanner')),
        -- one at a time completes or scans a file
        add column claimed_until timestamptz;
      create index content_asset_sent on content_asset (tenant_id, created_by, created_at);
      create index content_asset_unsure on content_asset (tenant_id, id) where state in ('not_scanned', 'inspected');
      grant delete on content_asset to jiyue_api;
      create table content_file_rule (
        ${TENANT_ID},
        accepts_inspected boolean not null default true,
        more_types text[] not null default '{ofd,wps,et,dps,csv,ppt}',
        quota_megabytes integer not null default 51200 check (quota_megabytes between 1 and 10485760),
        version integer not null default 1,
        primary key (tenant_id)
      );
      ${tenantTable('content_file_rule', { api: 'select, insert, update' })};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
