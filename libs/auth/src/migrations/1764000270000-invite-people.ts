import { ROLE, TENANT_ID, tenantTable } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations: where the link went, the hash of its code, and what became of it. */
export class InvitePeople1764000270000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table auth_invitation (
        ${TENANT_ID},
        person_id uuid not null,
        channel text not null check (channel in ('mail', 'sms')),
        -- forgotten once the invitation is over
        address text,
        code_hash bytea,
        asked_at timestamptz not null default now(),
        -- how often on the day of the last time
        asks integer not null default 1,
        sent_at timestamptz,
        refused_at timestamptz,
        expires_at timestamptz not null,
        accepted_at timestamptz,
        revoked_at timestamptz,
        primary key (tenant_id, person_id),
        foreign key (tenant_id, person_id) references auth_member (tenant_id, person_id)
      );
      create index auth_invitation_by_code on auth_invitation (code_hash);
      create index auth_invitation_by_person on auth_invitation (person_id);
      ${tenantTable('auth_invitation', { api: 'select, insert, update' })};
      create policy identity_reads on auth_invitation for select to ${ROLE.identity} using (true);
      grant select on auth_invitation to ${ROLE.identity};
      -- hash of the code that a login under way has in hand
      alter table auth_login add column invitation bytea;
      -- the name at the identity provider, where it is another one than ours
      alter table auth_person add column login_name text;
      create unique index auth_person_login on auth_person (coalesce(login_name, username));
      grant update (subject, login_name) on auth_person to ${ROLE.api};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
