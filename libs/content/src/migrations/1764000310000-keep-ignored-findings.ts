import { TENANT_ID, tenantTable } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the checks found and somebody left as it is, with the reason. */
export class KeepIgnoredFindings1764000310000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table content_ignored_finding (
        ${TENANT_ID},
        article_id uuid not null,
        fingerprint text not null check (fingerprint ~ '^[0-9a-f]{32}$'),
        key text not null,
        -- of personal data what would mask it
        quote text not null check (length(quote) <= 500),
        -- what the finding did at that time: one that was only advised does not pass once it blocks
        action text not null check (action in ('BLOCK', 'WARN', 'LOG')),
        reason text not null check (length(reason) between 1 and 500),
        ignored_by uuid not null,
        ignored_by_name text not null,
        ignored_at timestamptz not null,
        primary key (tenant_id, article_id, fingerprint),
        foreign key (tenant_id, article_id) references content_article (tenant_id, id) on delete cascade
      );
      ${tenantTable('content_ignored_finding', { api: 'select, insert, update, delete' })};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
