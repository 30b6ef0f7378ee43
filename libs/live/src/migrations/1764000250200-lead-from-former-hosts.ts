import { liveTable, TENANT_ID } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Hosts that a site had before lead to it for a time; a sub-site's own numbers are those it was given itself. */
export class LeadFromFormerHosts1764000250200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table live_former_host (
        ${TENANT_ID},
        host text not null,
        until timestamptz not null,
        primary key (tenant_id, host)
      );
      create index live_former_host_name on live_former_host (host);
      ${liveTable('live_former_host')};
      alter table live_site no force row level security;
      update live_site s set icp_number = nullif(s.icp_number, c.icp_number),
          police_number = nullif(s.police_number, c.police_number)
        from live_site c where c.tenant_id = s.parent_id and s.kind = 'SUB_SITE'
         and (s.icp_number = c.icp_number or s.police_number = c.police_number);
      alter table live_site force row level security;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
