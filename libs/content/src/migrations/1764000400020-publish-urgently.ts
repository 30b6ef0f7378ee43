import { workflowRules } from '@jiyue/workflow';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = `('DRAFT', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'SCHEDULED', 'LIVE_IN_REVIEW', 'PUBLISHED', 'ARCHIVED', 'WITHDRAWN')`;

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
  'IN_REVIEW approve IN_REVIEW never-writer judges never-urgent',
  'IN_REVIEW approve APPROVED never-writer judges never-urgent',
  'IN_REVIEW remind IN_REVIEW',
  'IN_REVIEW forward IN_REVIEW never-writer never-urgent',
  'IN_REVIEW consult IN_REVIEW never-writer never-urgent',
  'IN_REVIEW opine IN_REVIEW never-writer',
  'IN_REVIEW publishUrgently LIVE_IN_REVIEW never-writer never-passer judges urgent',
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
  'APPROVED forward APPROVED never-writer never-urgent',
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
  'LIVE_IN_REVIEW approve LIVE_IN_REVIEW never-writer judges never-urgent',
  'LIVE_IN_REVIEW approve PUBLISHED never-writer judges never-urgent',
  'LIVE_IN_REVIEW reject RETURNED never-writer never-urgent',
  'LIVE_IN_REVIEW remind LIVE_IN_REVIEW',
  'LIVE_IN_REVIEW forward LIVE_IN_REVIEW never-writer never-urgent',
  'LIVE_IN_REVIEW consult LIVE_IN_REVIEW never-writer never-urgent',
  'LIVE_IN_REVIEW opine LIVE_IN_REVIEW never-writer',
  'LIVE_IN_REVIEW withdraw WITHDRAWN',
  'LIVE_IN_REVIEW scheduleWithdrawal LIVE_IN_REVIEW',
  'PUBLISHED edit DRAFT writes',
  'PUBLISHED withdraw WITHDRAWN',
  'PUBLISHED archive ARCHIVED',
  'PUBLISHED scheduleWithdrawal PUBLISHED',
  'ARCHIVED withdraw WITHDRAWN',
  'ARCHIVED restore PUBLISHED never-writer judges',
  'WITHDRAWN edit DRAFT writes',
  'WITHDRAWN restore PUBLISHED never-writer judges',
];

/**
 * What cannot wait comes before its readers while steps are open, which are taken after the fact, within hours by the
 * clock. No secrecy review is among them: the database refuses the way past one as well.
 */
export class PublishUrgently1764000400020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const [consulted] = (await runner.query(
      `select conname from pg_constraint where conrelid = 'content_article'::regclass and contype = 'c'
         and pg_get_constraintdef(oid) like '%consulted%'`,
    )) as { conname: string }[];
    await runner.query(`
      alter table content_article
        add column urgent_by uuid[] not null default '{}',
        drop constraint content_article_state_check,
        drop constraint content_article_step_check,
        drop constraint content_article_step_time_check,
        drop constraint content_article_step_limit_check,
        drop constraint "${consulted?.conname}";
      alter table content_article
        add constraint content_article_state_check check (state in ${STATES}),
        add constraint content_article_step_check
          check ((step is not null) = (state in ('IN_REVIEW', 'APPROVED', 'LIVE_IN_REVIEW'))),
        add constraint content_article_step_limit_check check (step_limit ~ '^[1-9][0-9]? (hours|days|clock)$'),
        add constraint content_article_step_time_check check (
          num_nonnulls(step_limit, step_warn_at, step_due_at) in (0, 3)
          and (step_due_at is not null or step_told is null)
          and (step_due_at is null or state in ('IN_REVIEW', 'LIVE_IN_REVIEW'))),
        add constraint content_article_consulted_check
          check (consulted = '{}' or state in ('IN_REVIEW', 'LIVE_IN_REVIEW')),
        add constraint content_article_urgent_check check ((urgent_by <> '{}') = (state = 'LIVE_IN_REVIEW')
          and (state <> 'LIVE_IN_REVIEW' or (live_revision is not null and live_revision = revision
            and step_due_at is not null)));
      alter table content_revision drop constraint content_revision_state_check;
      alter table content_revision add constraint content_revision_state_check
        check (state in ${STATES} or state in ('REPLACED', 'DISCARDED'));
    `);
    await runner.query(workflowRules('Article', RULES));
    await this.guardSecrecy(runner);
  }

  private async guardSecrecy(runner: QueryRunner): Promise<void> {
    const passed = `select from workflow_step w where w.tenant_id = new.tenant_id and w.subject_type = 'Article'
      and w.subject_id = new.id and w.revision = new.revision and w.event = 'approve' and w.key = s.step ->> 'key'
      and w.seq > began`;
    await runner.query(`
      create function content_check_urgent() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      declare
        steps jsonb := (select d.steps from workflow_definition d where d.tenant_id = new.tenant_id
          and d.subject_type = 'Article' and d.owner_id in (new.column_id, new.tenant_id)
          order by d.owner_id = new.column_id desc limit 1);
        facts jsonb := jsonb_build_object('isLive', old.live_revision is not null, 'hasImage', (select r.has_image
          from content_revision r where r.tenant_id = new.tenant_id and r.article_id = new.id and r.number = new.revision));
        began integer := (select max(w.seq) from workflow_step w where w.tenant_id = new.tenant_id
          and w.subject_type = 'Article' and w.subject_id = new.id and w.revision = new.revision and w.key = 'write');
      begin
        if 'secrecy' in (old.step, old.step_role) or exists (
            select from jsonb_array_elements(coalesce(steps, '[]')) s (step)
             where 'secrecy' in (s.step ->> 'key', s.step ->> 'role')
               and (coalesce(jsonb_typeof(s.step -> 'when'), 'null') = 'null'
                 or coalesce(facts -> (s.step -> 'when' ->> 'field'), 'null') = s.step -> 'when' -> 'is')
               and not exists (${passed})) then
          raise exception 'nothing is published before its secrecy review' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger content_urgent before update on content_article for each row
        when (old.state is distinct from new.state and new.state = 'LIVE_IN_REVIEW')
        execute function content_check_urgent();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
