import { ROLE, TENANT_ID, tenantTable } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit trail: append only, one hash chain per site. A trigger owned by the migrating role numbers and links
 * each row, so the runtime role can neither choose a place in the chain nor see or move its head.
 */
export class CreateJournal1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table journal_activity (
        ${TENANT_ID},
        seq bigint not null,
        id uuid not null,
        at timestamptz not null default clock_timestamp(),
        actor_id uuid not null,
        actor_name text not null,
        request_id text not null,
        event text not null check (event ~ '^[a-z-]+\\.[a-z-]+$'),
        subject_type text not null,
        subject_id uuid not null,
        title text,
        payload jsonb not null,
        before_digest text,
        after_digest text,
        prev_hash bytea not null,
        hash bytea not null,
        primary key (tenant_id, seq),
        unique (tenant_id, id)
      );
      create index journal_activity_at on journal_activity (tenant_id, at desc, seq desc);
      ${tenantTable('journal_activity', { api: 'select, insert' })};
      create table journal_head (
        tenant_id uuid primary key,
        seq bigint not null,
        hash bytea not null
      );
      alter table journal_head enable row level security;
      alter table journal_head force row level security;
      create policy chain on journal_head to ${ROLE.owner}
        using (tenant_id = (select tenancy.current_tenant())) with check (tenant_id = (select tenancy.current_tenant()));
      create policy anchor on journal_head for select to ${ROLE.jobs} using (true);
      grant select on journal_head to ${ROLE.jobs};
      create policy verify on journal_activity for select to ${ROLE.jobs} using (true);
      grant select on journal_activity to ${ROLE.jobs};
      grant usage on schema tenancy to ${ROLE.jobs};
    `);
    await this.createChain(runner);
  }

  private async createChain(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function journal_digest(a journal_activity) returns bytea language sql immutable set search_path = pg_catalog as $$
        select sha256(a.prev_hash || convert_to(concat_ws(E'\\x1f', a.tenant_id, a.seq, a.id,
          extract(epoch from a.at)::text, a.actor_id, a.actor_name, a.request_id, a.event, a.subject_type, a.subject_id,
          coalesce(a.title, ''), a.payload::text, coalesce(a.before_digest, ''), coalesce(a.after_digest, '')), 'UTF8'))
      $$;
      create function journal_link() returns trigger language plpgsql security definer
        set search_path = pg_catalog, public as $$
      begin
        insert into journal_head as head (tenant_id, seq, hash)
          values (new.tenant_id, 1, ''::bytea)
          on conflict (tenant_id) do update set seq = head.seq + 1
          returning seq, hash into new.seq, new.prev_hash;
        new.at := clock_timestamp();
        new.hash := journal_digest(new);
        update journal_head set hash = new.hash where tenant_id = new.tenant_id;
        return new;
      end $$;
      revoke execute on function journal_link() from public;
      create trigger link before insert on journal_activity for each row execute function journal_link();
      revoke execute on function journal_digest(journal_activity) from public;
      grant execute on function journal_digest(journal_activity) to ${ROLE.jobs};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
