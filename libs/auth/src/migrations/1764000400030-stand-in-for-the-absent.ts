import { ROLE, TENANT_ID, tenantTable } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is away from which day to which, and who takes their judgements meanwhile. It ends by itself, or sooner. */
export class StandInForTheAbsent1764000400030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table auth_absence (
        ${TENANT_ID},
        id uuid not null,
        person_id uuid not null,
        deputy_id uuid not null,
        -- days of Shanghai, both included
        begins_on date not null,
        ends_on date not null,
        declared_by uuid not null,
        declared_at timestamptz not null default now(),
        ended_at timestamptz,
        version integer not null default 1,
        primary key (tenant_id, id),
        foreign key (tenant_id, person_id) references auth_member (tenant_id, person_id),
        foreign key (tenant_id, deputy_id) references auth_member (tenant_id, person_id),
        constraint auth_absence_days check (ends_on >= begins_on and ends_on - begins_on < 90),
        constraint auth_absence_two_people check (person_id <> deputy_id)
      );
      create index auth_absence_person on auth_absence (tenant_id, person_id);
      create index auth_absence_deputy on auth_absence (deputy_id, tenant_id) where ended_at is null;
      ${tenantTable('auth_absence', { api: 'select, insert, update' })};
      create policy identity_reads on auth_absence for select to ${ROLE.identity} using (true);
      grant select on auth_absence to ${ROLE.identity};
      create function auth_check_absence() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      begin
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
      create trigger auth_absence_rule before insert on auth_absence for each row execute function auth_check_absence();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
