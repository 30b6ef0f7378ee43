import { guardStates, workflowRules } from '@jiyue/workflow';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = `('DRAFT', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'PUBLISHED', 'WITHDRAWN')`;

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
  'APPROVED publish PUBLISHED never-writer judges',
  'APPROVED withdraw APPROVED',
  'PUBLISHED edit DRAFT writes',
  'PUBLISHED withdraw WITHDRAWN',
  'WITHDRAWN edit DRAFT writes',
];

const TABLES = [
  'content_article',
  'content_revision',
  'content_column',
  'content_attachment',
  'workflow_step',
  'workflow_definition',
];

// The digest of what a reviewer judges, over the texts as they were stored on this day.
const DIGEST = `encode(sha256(convert_to(jsonb_strip_nulls(jsonb_build_object('kind', r.kind, 'title', r.title, 'body', r.body,
  'fields', r.fields, 'files', (select jsonb_agg(l.asset_id order by l.position) from content_attachment l
    where l.tenant_id = r.tenant_id and l.article_id = r.article_id and l.number = r.number)))::text, 'UTF8')), 'hex')`;

/**
 * The eighteen step columns of a revision become rows, the secrecy flag of a column a declaration of its steps. A text
 * that has left the desk is frozen from here on: nobody, not even a defect, changes what is under review or was published.
 */
export class StepsAsRows1764000190010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(workflowRules('Article', RULES));
    for (const table of TABLES) await runner.query(`alter table ${table} no force row level security`);
    await this.moveDefinitions(runner);
    await this.moveSteps(runner);
    await this.moveStates(runner);
    for (const table of TABLES) await runner.query(`alter table ${table} force row level security`);
    await this.guard(runner);
  }

  private async moveDefinitions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into workflow_definition (tenant_id, subject_type, owner_id, steps)
      select tenant_id, 'Article', id, '[{"key": "review", "role": "reviewer"}, {"key": "secrecy", "role": "secrecy"}]'
        from content_column where secrecy_step;
      alter table content_column drop column secrecy_step;
    `);
  }

  // Numbered below the versions still to come. What was decided under the old rules is history, not tried again.
  private async moveSteps(runner: QueryRunner): Promise<void> {
    const step = (event: string, key: string, columns: string, states: string, note = 'null'): string =>
      `select r.tenant_id, r.article_id, r.number, '${event}' as event, '${key}' as key, ${states}, ${columns}_by as done_by,
         ${columns}_by_name as done_by_name, ${columns}_at as done_at, ${note} as note, ${DIGEST} as hash
       from content_revision r where ${columns}_by is not null and ${columns}_at is not null`;
    await runner.query(`
      alter table workflow_step disable trigger workflow_step_rule;
      insert into workflow_step (tenant_id, subject_type, subject_id, revision, seq, event, key, from_state, to_state,
        done_by, done_by_name, done_at, note, hash)
      select tenant_id, 'Article', article_id, number,
        (row_number() over (partition by tenant_id, article_id, number order by done_at, event = 'publish') - 10)::int,
        event, key, from_state, to_state, done_by, coalesce(done_by_name, ''), done_at, note, hash
      from (
        ${step('submit', 'write', 'submitted', `'DRAFT' as from_state, 'IN_REVIEW' as to_state`)}
        union all ${step('approve', 'review', 'reviewed', `'IN_REVIEW', 'IN_REVIEW'`, 'review_note')}
        union all ${step('approve', 'secrecy', 'secrecy', `'IN_REVIEW', 'APPROVED'`, 'secrecy_note')}
        union all ${step('return', 'return', 'returned', `'IN_REVIEW', 'RETURNED'`, 'return_reason')}
        union all ${step('publish', 'publish', 'published', `'APPROVED', 'PUBLISHED'`)}
      ) taken;
      insert into workflow_step (tenant_id, subject_type, subject_id, revision, seq, event, key, from_state, to_state,
        done_by, done_by_name, done_at)
      select a.tenant_id, 'Article', a.id, a.revision, (-10 - w.position)::int, 'edit', 'write', 'DRAFT', 'DRAFT', w.id,
        case when w.id = a.created_by then a.created_by_name else '' end, a.created_at
      from content_article a, unnest(a.writers) with ordinality as w (id, position);
      alter table workflow_step enable trigger workflow_step_rule;
      alter table content_revision
        ${['submitted', 'reviewed', 'secrecy', 'returned', 'published']
          .flatMap((name) => [`drop column ${name}_by`, `drop column ${name}_by_name`, `drop column ${name}_at`])
          .join(', ')},
        drop column review_note, drop column secrecy_note, drop column return_reason;
    `);
  }

  private async moveStates(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index content_article_waiting;
      alter table content_article drop constraint content_article_state_check;
      alter table content_revision drop constraint content_revision_state_check;
      alter table content_article add column step text, add column step_role text;
      update content_article set step = 'review', step_role = 'reviewer', state = 'IN_REVIEW' where state = 'SUBMITTED';
      update content_article set step = 'secrecy', step_role = 'secrecy', state = 'IN_REVIEW' where state = 'SECRECY';
      update content_article set step = 'publish', step_role = 'publisher' where state = 'APPROVED';
      update content_revision set state = 'IN_REVIEW' where state in ('SUBMITTED', 'SECRECY');
      set constraints all immediate;
      alter table content_article add constraint content_article_state_check check (state in ${STATES}),
        add constraint content_article_step_check check ((step is not null) = (state in ('IN_REVIEW', 'APPROVED'))),
        add constraint content_article_step_role_check check ((step is null) = (step_role is null));
      alter table content_revision add constraint content_revision_state_check
        check (state in ${STATES} or state in ('REPLACED', 'DISCARDED'));
      create index content_article_waiting on content_article (tenant_id, step_role, state_at, id) where step_role is not null;
    `);
  }

  private async guard(runner: QueryRunner): Promise<void> {
    await runner.query(guardStates('content_article', 'Article'));
    await runner.query(`
      create function content_freeze_revision() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      declare
        state text := new.state;
      begin
        new.state := old.state;
        if old.state not in ('DRAFT', 'RETURNED') and new is distinct from old then
          raise exception 'a text that left the desk is not changed' using errcode = 'check_violation';
        end if;
        new.state := state;
        return new;
      end $$;
      create trigger content_frozen before update on content_revision for each row
        execute function content_freeze_revision();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
