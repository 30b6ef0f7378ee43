import { workflowRules } from '@jiyue/workflow';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = `('DRAFT', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'ARCHIVED', 'WITHDRAWN')`;

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
  'PUBLISHED archive ARCHIVED',
  'PUBLISHED scheduleWithdrawal PUBLISHED',
  'ARCHIVED withdraw WITHDRAWN',
  'ARCHIVED restore PUBLISHED never-writer judges',
  'WITHDRAWN edit DRAFT writes',
  'WITHDRAWN restore PUBLISHED never-writer judges',
];

/** How an article was taken down, and since when it is kept for the record alone. What was taken down before is gone. */
export class EndArticles1764000330110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table content_article drop constraint content_article_state_check;
      alter table content_article add constraint content_article_state_check check (state in ${STATES}),
        add column archived_at timestamptz,
        add column withdraw_kind text check (withdraw_kind in ('notice', 'gone', 'redirect')),
        add column withdraw_notice text check (length(withdraw_notice) <= 500),
        add column withdraw_target text check (length(withdraw_target) <= 500);
      alter table content_revision drop constraint content_revision_state_check;
      alter table content_revision add constraint content_revision_state_check
        check (state in ${STATES} or state in ('REPLACED', 'DISCARDED'));
    `);
    await runner.query(workflowRules('Article', RULES));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
