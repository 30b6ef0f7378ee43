import { TENANT_ID, tenantTable } from '@jiyue/tenancy';
import { workflowRules } from '@jiyue/workflow';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = `('DRAFT', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'WITHDRAWN')`;

// The workflow of articles as it was on this day; a test says when a newer migration has to write newer ones.
const RULES: readonly string[] = [
  'DRAFT edit DRAFT writes',
  'DRAFT submit IN_REVIEW writes',
  'DRAFT submit APPROVED writes',
  'DRAFT withdraw DRAFT',
  'DRAFT scheduleWithdrawal DRAFT',
  'DRAFT discard PUBLISHED',
  'IN_REVIEW recall DRAFT',
  'IN_REVIEW return RETURNED never-writer',
  'IN_REVIEW approve IN_REVIEW never-writer judges',
  'IN_REVIEW approve APPROVED never-writer judges',
  'IN_REVIEW withdraw IN_REVIEW',
  'IN_REVIEW scheduleWithdrawal IN_REVIEW',
  'RETURNED edit DRAFT writes',
  'RETURNED submit IN_REVIEW writes',
  'RETURNED submit APPROVED writes',
  'RETURNED withdraw RETURNED',
  'RETURNED scheduleWithdrawal RETURNED',
  'RETURNED discard PUBLISHED',
  'APPROVED recall DRAFT',
  'APPROVED return RETURNED never-writer',
  'APPROVED publish PUBLISHED never-writer never-passer judges',
  'APPROVED schedule SCHEDULED never-writer never-passer',
  'APPROVED withdraw APPROVED',
  'APPROVED scheduleWithdrawal APPROVED',
  'APPROVED ask IN_REVIEW',
  'APPROVED ask APPROVED',
  'SCHEDULED recall DRAFT',
  'SCHEDULED publish PUBLISHED never-writer never-passer judges',
  'SCHEDULED schedule SCHEDULED never-writer never-passer',
  'SCHEDULED unschedule APPROVED',
  'SCHEDULED withdraw SCHEDULED',
  'SCHEDULED scheduleWithdrawal SCHEDULED',
  'SCHEDULED ask IN_REVIEW',
  'SCHEDULED ask APPROVED',
  'SCHEDULED lapse APPROVED',
  'PUBLISHED edit DRAFT writes',
  'PUBLISHED withdraw WITHDRAWN',
  'PUBLISHED scheduleWithdrawal PUBLISHED',
  'WITHDRAWN edit DRAFT writes',
];

/** What is to happen to an article at a time: one order per act, in a table of its own. */
export class OrderForATime1764000330000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table content_article drop constraint content_article_state_check;
      alter table content_article add constraint content_article_state_check check (state in ${STATES});
      alter table content_revision drop constraint content_revision_state_check;
      alter table content_revision add constraint content_revision_state_check
        check (state in ${STATES} or state in ('REPLACED', 'DISCARDED'));
      create table content_plan (
        ${TENANT_ID},
        article_id uuid not null,
        act text not null check (act in ('publish', 'withdraw')),
        -- another one for every order: a job knows its own
        id uuid not null,
        at timestamptz not null,
        ordered_by uuid not null,
        ordered_by_name text not null,
        ordered_at timestamptz not null,
        -- of the text whose publication is ordered
        hash text check (length(hash) = 64),
        reason text check (length(reason) <= 500),
        primary key (tenant_id, article_id, act),
        foreign key (tenant_id, article_id) references content_article (tenant_id, id),
        check ((act = 'publish') = (hash is not null)),
        -- nobody publishes into the past
        check (at > ordered_at)
      );
      ${tenantTable('content_plan', { api: 'select, insert, update, delete' })};
    `);
    await runner.query(workflowRules('Article', RULES));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
