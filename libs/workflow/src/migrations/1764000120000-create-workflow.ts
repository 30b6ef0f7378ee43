import { ROLE, TENANT_ID, tenantTable } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Steps as rows. What may happen stands in `workflow_rule`, written by the migrations of the libs that own subjects; two
 * triggers hold the rows of subjects and steps to it, whatever a command thinks.
 */
export class CreateWorkflow1764000120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createRules(runner);
    await this.createDefinitions(runner);
    await this.createSteps(runner);
  }

  private async createRules(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table workflow_rule (
        subject_type text not null,
        state text not null,
        event text not null,
        next_state text not null,
        writes boolean not null,
        never_writer boolean not null,
        judges boolean not null,
        primary key (subject_type, state, event, next_state)
      );
      alter table workflow_rule enable row level security;
      alter table workflow_rule force row level security;
      create policy known on workflow_rule for select to ${ROLE.api} using (true);
      grant select on workflow_rule to ${ROLE.api};
      create function workflow_check_state() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      begin
        if current_user = '${ROLE.api}' and not exists (select from workflow_rule r
            where r.subject_type = tg_argv[0] and r.state = old.state and r.next_state = new.state) then
          raise exception 'no act leads % from % to %', tg_argv[0], old.state, new.state using errcode = 'check_violation';
        end if;
        return new;
      end $$;
    `);
  }

  private async createDefinitions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table workflow_definition (
        ${TENANT_ID},
        subject_type text not null,
        -- what the steps hold for: a column, or the site itself for all that declare none
        owner_id uuid not null,
        steps jsonb not null check (jsonb_typeof(steps) = 'array' and jsonb_array_length(steps) <= 5),
        version integer not null default 1,
        primary key (tenant_id, subject_type, owner_id)
      );
      ${tenantTable('workflow_definition', { api: 'select, insert, update, delete' })};
    `);
  }

  private async createSteps(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table workflow_step (
        ${TENANT_ID},
        subject_type text not null,
        subject_id uuid not null,
        revision integer not null,
        -- the subject's version after the act: one act, one version, one step
        seq integer not null,
        event text not null,
        key text not null,
        from_state text not null,
        to_state text not null,
        done_by uuid not null,
        done_by_name text not null,
        done_at timestamptz not null,
        note text check (length(note) <= 500),
        -- of the text that was submitted or judged
        hash text check (length(hash) = 64),
        primary key (tenant_id, subject_type, subject_id, revision, seq)
      );
      create unique index workflow_step_writer on workflow_step (tenant_id, subject_type, subject_id, revision, done_by)
        where event = 'edit';
      ${tenantTable('workflow_step', { api: 'select, insert' })};
      create function workflow_check_step() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      declare
        rule workflow_rule;
        submitted text;
      begin
        select * into rule from workflow_rule r where r.subject_type = new.subject_type and r.state = new.from_state
          and r.event = new.event and r.next_state = new.to_state;
        if not found then
          raise exception 'no act % leads % from % to %', new.event, new.subject_type, new.from_state, new.to_state
            using errcode = 'check_violation';
        end if;
        if rule.never_writer and exists (select from workflow_step s where s.tenant_id = new.tenant_id
            and s.subject_type = new.subject_type and s.subject_id = new.subject_id and s.key = 'write'
            and s.done_by = new.done_by) then
          raise exception 'whoever wrote a text does not decide about it' using errcode = 'check_violation';
        end if;
        if rule.judges then
          select s.hash into submitted from workflow_step s where s.tenant_id = new.tenant_id
            and s.subject_type = new.subject_type and s.subject_id = new.subject_id and s.revision = new.revision
            and s.key = 'write' and s.hash is not null order by s.seq desc limit 1;
          if submitted is distinct from new.hash or new.hash is null then
            raise exception 'the text is not the one that was submitted' using errcode = 'check_violation';
          end if;
        end if;
        return new;
      end $$;
      create trigger workflow_step_rule before insert on workflow_step for each row execute function workflow_check_step();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
