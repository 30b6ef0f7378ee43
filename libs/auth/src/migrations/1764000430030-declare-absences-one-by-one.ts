import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Absences of one person are declared one after another: two at the same moment would not see that they overlap. */
export class DeclareAbsencesOneByOne1764000430030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function auth_check_absence() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended('absence of ' || new.tenant_id || new.person_id, 0));
        if exists (select from auth_member m where m.tenant_id = new.tenant_id and m.person_id = new.deputy_id
            and m.kind <> 'staff') then
          raise exception 'outsourced help stands in for nobody' using errcode = 'check_violation';
        end if;
        if exists (select from auth_absence a where a.tenant_id = new.tenant_id and a.person_id = new.person_id
            and a.ended_at is null and a.begins_on <= new.ends_on and a.ends_on >= new.begins_on) then
          raise exception 'somebody stands in already'
            using errcode = 'unique_violation', constraint = 'auth_absence_overlaps';
        end if;
        return new;
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
