import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Steps name people: whom a judgement was passed on to, whose opinion is asked for, what they said. What is said beside the
 * way stands below the version it was said about. Nobody who wrote the text is named for judging it, and nothing is
 * judged while an opinion is missing that it waits for.
 */
export class SaidBesideSteps1764000380020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table workflow_step
        add column part integer not null default 0 check (part >= 0),
        add column for_id uuid,
        add column for_name text,
        add column is_needed boolean,
        add column verdict text check (verdict in ('agree', 'disagree')),
        add constraint workflow_step_named_check check ((for_id is null) = (for_name is null)
          and (is_needed is null or for_id is not null)),
        drop constraint workflow_step_pkey,
        add primary key (tenant_id, subject_type, subject_id, revision, seq, part);
    `);
    await this.checkNamed(runner);
    await this.checkHeard(runner);
  }

  private async checkNamed(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function workflow_check_named() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      begin
        if exists (select from workflow_step s where s.tenant_id = new.tenant_id and s.subject_type = new.subject_type
            and s.subject_id = new.subject_id and s.key = 'write' and s.done_by = new.for_id) then
          raise exception 'whoever wrote a text does not decide about it' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger workflow_step_named before insert on workflow_step for each row when (new.for_id is not null)
        execute function workflow_check_named();
    `);
  }

  private async checkHeard(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function workflow_check_heard() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      begin
        if exists (select from workflow_step c where c.tenant_id = new.tenant_id and c.subject_type = new.subject_type
            and c.subject_id = new.subject_id and c.revision = new.revision and c.is_needed
            and c.seq > (select coalesce(max(w.seq), 0) from workflow_step w where w.tenant_id = new.tenant_id
              and w.subject_type = new.subject_type and w.subject_id = new.subject_id and w.revision = new.revision
              and w.key = 'write')
            and not exists (select from workflow_step l where l.tenant_id = c.tenant_id
              and l.subject_type = c.subject_type and l.subject_id = c.subject_id and l.revision = c.revision
              and (l.seq, l.part) > (c.seq, c.part)
              and ((l.for_id = c.for_id and l.is_needed is not null)
                or (l.done_by = c.for_id and l.verdict is not null)))) then
          raise exception 'an opinion is missing that the text waits for' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger workflow_step_heard before insert on workflow_step for each row
        when (new.hash is not null and new.key <> 'write') execute function workflow_check_heard();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
