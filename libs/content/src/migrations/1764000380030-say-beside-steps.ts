import { workflowRules } from '@jiyue/workflow';
import type { MigrationInterface, QueryRunner } from 'typeorm';

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
  'IN_REVIEW remind IN_REVIEW',
  'IN_REVIEW forward IN_REVIEW never-writer',
  'IN_REVIEW consult IN_REVIEW never-writer',
  'IN_REVIEW opine IN_REVIEW never-writer',
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
  'APPROVED remind APPROVED',
  'APPROVED forward APPROVED never-writer',
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

/** Reminding, passing on and asking for opinions, as rows of the workflow; whose a judgement is, and who was asked. */
export class SayBesideSteps1764000380030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table content_article
        add column step_owner uuid check (step_owner is null or step is not null),
        add column consulted uuid[] not null default '{}' check (consulted = '{}' or state = 'IN_REVIEW');
      create index content_article_consulted on content_article (tenant_id, state_at, id) where consulted <> '{}';
    `);
    await runner.query(workflowRules('Article', RULES));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
