import type { MigrationInterface, QueryRunner } from 'typeorm';

// Rows of the same revision since it was last submitted.
const ROUND = `s.tenant_id = new.tenant_id and s.subject_type = new.subject_type and s.subject_id = new.subject_id
  and s.revision = new.revision and s.seq > (select coalesce(max(w.seq), 0) from workflow_step w
    where w.tenant_id = new.tenant_id and w.subject_type = new.subject_type and w.subject_id = new.subject_id
      and w.revision = new.revision and w.key = 'write')`;
const RULE = `r.subject_type = new.subject_type and r.state = new.from_state and r.event = new.event
  and r.next_state = new.to_state`;

/**
 * What is urgent comes before its readers while steps are open, which are passed after the fact: never by whoever did
 * it. An opinion that a step waits for holds up the step, and not what is urgent.
 */
export class PublishBeforeSteps1764000400010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table workflow_rule add column urgent boolean not null default false,
        add column never_urgent boolean not null default false;
      create function workflow_check_urgent() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      begin
        if exists (select from workflow_rule r where ${RULE} and r.never_urgent)
            and exists (select from workflow_step s join workflow_rule u on u.subject_type = s.subject_type
              and u.state = s.from_state and u.event = s.event and u.next_state = s.to_state and u.urgent
              where ${ROUND} and s.done_by in (new.done_by, new.for_id)) then
          raise exception 'whoever published a text before its steps takes none of them' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger workflow_step_urgent before insert on workflow_step for each row
        execute function workflow_check_urgent();
    `);
    await this.hear(runner);
  }

  private async hear(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function workflow_check_heard() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      begin
        if not exists (select from workflow_rule r where ${RULE} and r.urgent) and exists (select from workflow_step s
            where ${ROUND} and s.is_needed
            and not exists (select from workflow_step l where l.tenant_id = s.tenant_id
              and l.subject_type = s.subject_type and l.subject_id = s.subject_id and l.revision = s.revision
              and (l.seq, l.part) > (s.seq, s.part)
              and ((l.for_id = s.for_id and l.is_needed is not null)
                or (l.done_by = s.for_id and l.verdict is not null)))) then
          raise exception 'an opinion is missing that the text waits for' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
