import type { MigrationInterface, QueryRunner } from 'typeorm';

const SAME = `s.tenant_id = new.tenant_id and s.subject_type = new.subject_type and s.subject_id = new.subject_id`;
// Rows of the same revision since it was last submitted.
const ROUND = `${SAME} and s.revision = new.revision and s.seq > (select coalesce(max(w.seq), 0) from workflow_step w
    where w.tenant_id = new.tenant_id and w.subject_type = new.subject_type and w.subject_id = new.subject_id
      and w.revision = new.revision and w.key = 'write')`;
const RULE = `r.subject_type = new.subject_type and r.state = new.from_state and r.event = new.event
  and r.next_state = new.to_state`;
// Whoever acts and whoever they stand in for; both are asked, for nobody gets round a bar by a deputy.
const ACTS = '(new.done_by, new.done_for)';

/** A step says on whose behalf it was taken. What bars somebody bars them whether they act or somebody acts for them. */
export class ActsOfDeputies1764000400040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table workflow_step add column done_for uuid, add column done_for_name text,
        add constraint workflow_step_done_for_check
          check ((done_for is null) = (done_for_name is null) and done_for is distinct from done_by);
      create function workflow_check_deputy() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      begin
        if exists (select from workflow_rule r where ${RULE} and r.never_writer)
            and exists (select from workflow_step s where ${SAME} and s.key = 'write' and s.done_by = new.done_for) then
          raise exception 'nobody stands in for who wrote the text' using errcode = 'check_violation';
        end if;
        if exists (select from workflow_rule r where ${RULE} and r.never_passer)
            and exists (select from workflow_step s where ${ROUND} and s.key <> 'write' and s.hash is not null
              and (s.done_by in ${ACTS} or s.done_for in ${ACTS})) then
          raise exception 'whoever passed a text does not publish it' using errcode = 'check_violation';
        end if;
        if exists (select from workflow_rule r where ${RULE} and r.never_urgent)
            and exists (select from workflow_step s join workflow_rule u on u.subject_type = s.subject_type
              and u.state = s.from_state and u.event = s.event and u.next_state = s.to_state and u.urgent
              where ${ROUND} and (s.done_by in ${ACTS} or s.done_for in ${ACTS})) then
          raise exception 'whoever published a text before its steps takes none of them' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger workflow_step_deputy before insert on workflow_step for each row
        execute function workflow_check_deputy();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
