import { workflowRules } from '@jiyue/workflow';
import type { MigrationInterface, QueryRunner } from 'typeorm';

// The workflow of articles as it was on this day; a test says when a newer migration has to write newer ones.
const RULES = [
  'DRAFT edit DRAFT writes',
  'DRAFT submit IN_REVIEW writes',
  'DRAFT submit APPROVED writes',
  'DRAFT withdraw DRAFT',
  'DRAFT discard PUBLISHED',
  'IN_REVIEW recall DRAFT',
  'IN_REVIEW return RETURNED never-writer',
  'IN_REVIEW approve IN_REVIEW never-writer judges',
  'IN_REVIEW approve APPROVED never-writer judges',
  'IN_REVIEW withdraw IN_REVIEW',
  'RETURNED edit DRAFT writes',
  'RETURNED submit IN_REVIEW writes',
  'RETURNED submit APPROVED writes',
  'RETURNED withdraw RETURNED',
  'RETURNED discard PUBLISHED',
  'APPROVED recall DRAFT',
  'APPROVED return RETURNED never-writer',
  'APPROVED publish PUBLISHED never-writer never-passer judges',
  'APPROVED withdraw APPROVED',
  'APPROVED ask IN_REVIEW',
  'APPROVED ask APPROVED',
  'PUBLISHED edit DRAFT writes',
  'PUBLISHED withdraw WITHDRAWN',
  'WITHDRAWN edit DRAFT writes',
];

/**
 * Who passed a text stands with it, so that somebody else publishes it; a column that asks for a further step takes
 * back what was approved without it.
 */
export class AskAtPublication1764000200010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table content_article add column passers uuid[] not null default '{}';
      alter table content_article no force row level security;
      alter table workflow_step no force row level security;
      alter table content_article disable trigger user;
      update content_article a set passers = passed.by from (
        select s.tenant_id, s.subject_id, s.revision, array_agg(distinct s.done_by) as by from workflow_step s
          where s.subject_type = 'Article' and s.event = 'approve' and s.seq > (
            select coalesce(max(w.seq), -1000) from workflow_step w where w.tenant_id = s.tenant_id
              and w.subject_type = s.subject_type and w.subject_id = s.subject_id and w.revision = s.revision
              and w.event = 'submit')
          group by 1, 2, 3) passed
        where passed.tenant_id = a.tenant_id and passed.subject_id = a.id and passed.revision = a.revision
          and a.state in ('IN_REVIEW', 'APPROVED');
      alter table content_article enable trigger user;
      alter table workflow_step force row level security;
      alter table content_article force row level security;
    `);
    await runner.query(workflowRules('Article', RULES));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
