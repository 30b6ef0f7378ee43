import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever judged a text since it was submitted takes no event that is for somebody who did not. */
export class TwoPeopleBehindAPublication1764000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table workflow_rule add column never_passer boolean not null default false;
      create function workflow_check_passer() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      begin
        if exists (select from workflow_rule r where r.subject_type = new.subject_type and r.state = new.from_state
              and r.event = new.event and r.next_state = new.to_state and r.never_passer)
            and exists (select from workflow_step s where s.tenant_id = new.tenant_id
              and s.subject_type = new.subject_type and s.subject_id = new.subject_id and s.revision = new.revision
              and s.key <> 'write' and s.hash is not null and s.done_by = new.done_by
              and s.seq > (select coalesce(max(w.seq), 0) from workflow_step w where w.tenant_id = new.tenant_id
                and w.subject_type = new.subject_type and w.subject_id = new.subject_id and w.revision = new.revision
                and w.key = 'write')) then
          raise exception 'whoever passed a text does not publish it' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger workflow_step_passer before insert on workflow_step for each row
        execute function workflow_check_passer();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
