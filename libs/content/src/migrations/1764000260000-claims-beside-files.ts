import { TENANT_ID, tenantTable } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who looks into a file at the moment stands beside the file: it is nobody's decision and changes no file. */
export class ClaimsBesideFiles1764000260000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table content_asset drop column claimed_until;
      create table content_asset_claim (
        ${TENANT_ID},
        asset_id uuid not null,
        holder uuid not null,
        until timestamptz not null,
        primary key (tenant_id, asset_id),
        foreign key (tenant_id, asset_id) references content_asset (tenant_id, id) on delete cascade
      );
      ${tenantTable('content_asset_claim', { api: 'select, insert, update, delete', supervised: false })};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
