import { ROLE, TENANT_ID, tenantTable } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Persons, their cards and grants on sites, consents and sessions. */
export class CreatePeople1764000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createPersons(runner);
    await this.createGrants(runner);
    await this.createSessions(runner);
  }

  /** A person belongs to the realm; the home site registers them. Only the identity role sees all of them. */
  private async createPersons(runner: QueryRunner): Promise<void> {
    const home = `home_site_id = (select tenancy.current_tenant())`;
    await runner.query(`
      create table auth_person (
        id uuid primary key,
        home_site_id uuid not null default tenancy.current_tenant() references site (id),
        unit_id uuid not null references unit (id),
        username text not null unique check (username ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
        subject text unique,
        name text not null check (length(name) between 1 and 60),
        kind text not null check (kind in ('staff', 'contractor')),
        second_factor_required boolean not null default false,
        disabled_at timestamptz,
        disabled_reason text,
        created_at timestamptz not null default now()
      );
      alter table auth_person enable row level security;
      alter table auth_person force row level security;
      create policy home on auth_person to ${ROLE.api} using (${home}) with check (${home});
      create policy identity_reads on auth_person for select to ${ROLE.identity} using (true);
      create policy identity_links on auth_person for update to ${ROLE.identity} using (true) with check (true);
      grant select, insert on auth_person to ${ROLE.api};
      grant update (name, unit_id, second_factor_required, disabled_at, disabled_reason) on auth_person to ${ROLE.api};
      grant select on auth_person to ${ROLE.identity};
      grant update (subject) on auth_person to ${ROLE.identity};
    `);
  }

  private async createGrants(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- the card of a person on a site where they hold something: what that site may know about them
      create table auth_member (
        ${TENANT_ID},
        person_id uuid not null,
        name text not null,
        unit_id uuid not null references unit (id),
        kind text not null check (kind in ('staff', 'contractor')),
        primary key (tenant_id, person_id),
        unique (tenant_id, person_id, kind)
      );
      ${tenantTable('auth_member', { api: 'select, insert, update' })};
      create table auth_grant (
        ${TENANT_ID},
        id uuid not null,
        person_id uuid not null,
        person_kind text not null,
        role text not null check (role in ('operator', 'security-admin', 'auditor', 'site-admin', 'editor', 'reviewer',
          'secrecy', 'publisher', 'officer')),
        column_id uuid,
        unit_id uuid references unit (id),
        with_subtree boolean not null default false,
        begins_at timestamptz not null default now(),
        ends_at timestamptz,
        granted_by uuid not null,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, person_id, person_kind) references auth_member (tenant_id, person_id, kind) on update cascade,
        check (ends_at is null or ends_at >= begins_at),
        -- Art. 14: outsourced help is bounded, ends on a date, and never reviews or publishes
        constraint contractor_is_bounded check (person_kind = 'staff' or (role in ('editor', 'officer') and ends_at is not null))
      );
      create index auth_grant_person on auth_grant (tenant_id, person_id);
      create index auth_grant_by_person on auth_grant (person_id);
      ${tenantTable('auth_grant', { api: 'select, insert, update' })};
      create policy identity_reads on auth_grant for select to ${ROLE.identity} using (true);
      grant select on auth_grant to ${ROLE.identity};
      create policy identity_reads on auth_member for select to ${ROLE.identity} using (true);
      grant select on auth_member to ${ROLE.identity};
      -- a home site's agreement that one of its people may hold grants on a site outside its own branch
      create table auth_consent (
        ${TENANT_ID},
        person_id uuid not null,
        site_id uuid not null references site (id),
        given_by uuid not null,
        given_at timestamptz not null default now(),
        primary key (tenant_id, person_id, site_id)
      );
      ${tenantTable('auth_consent', { api: 'select, insert, update, delete' })};
      create policy identity_reads on auth_consent for select to ${ROLE.identity} using (true);
      grant select on auth_consent to ${ROLE.identity};
    `);
  }

  private async createSessions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table auth_session (
        id_hash bytea primary key,
        person_id uuid not null references auth_person (id),
        tokens bytea not null,
        second_factor boolean not null default false,
        idp_session text,
        user_agent_hash bytea,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        checked_at timestamptz not null default now(),
        expires_at timestamptz not null
      );
      create index auth_session_person on auth_session (person_id);
      create index auth_session_idp on auth_session (idp_session);
      alter table auth_session enable row level security;
      alter table auth_session force row level security;
      create policy identity on auth_session to ${ROLE.identity} using (true) with check (true);
      grant select, insert, update, delete on auth_session to ${ROLE.identity};
      create table auth_login (
        id_hash bytea primary key,
        state text not null,
        nonce text not null,
        code_verifier text not null,
        return_to text not null,
        created_at timestamptz not null default now()
      );
      alter table auth_login enable row level security;
      alter table auth_login force row level security;
      create policy identity on auth_login to ${ROLE.identity} using (true) with check (true);
      grant select, insert, delete on auth_login to ${ROLE.identity};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
