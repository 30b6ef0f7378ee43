import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sites that are opened at once wait for each other only where their names could meet: a name is locked for its site
 * alone, the names above it together with everybody. All locks are taken in one order, so nobody waits in a circle.
 */
export class LockNamesApart1764000280000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index site_name_until on site_name (until) where until is not null;

      create function tenancy.lock_names(wanted text[]) returns void language plpgsql as $$
      declare
        one record;
      begin
        for one in
          select hashtextextended('site name ' || n.name, 0) as key, bool_or(n.own) as own
            from (select tenancy.name_base(w) as name, true as own from unnest(wanted) as w
                  union all
                  select a, false from unnest(wanted) as w cross join unnest(tenancy.names_above(tenancy.name_base(w))) as a) n
           group by 1 order by 1
        loop
          if one.own then
            perform pg_advisory_xact_lock(one.key);
          else
            perform pg_advisory_xact_lock_shared(one.key);
          end if;
        end loop;
      end $$;
      revoke execute on function tenancy.lock_names from public;
    `);
    await runner.query(`
      create or replace function tenancy.keep_site_names() returns trigger language plpgsql security definer
        set search_path = public, tenancy, pg_temp as $$
      declare
        wanted text[] := array_remove(array[new.host, lower(new.domain)], null);
        one text;
        field text;
        below text;
      begin
        perform tenancy.lock_names(wanted);
        delete from site_name where until < now();
        foreach one in array wanted loop
          field := case when one = new.host then 'host' else 'domain' end;
          below := reverse('.' || tenancy.name_base(one));
          if exists (select from site_name m where m.site_id <> new.id and m.name = one)
             or exists (select from site_name m where m.site_id <> new.id and m.base = one) then
            perform tenancy.refuse_name('site_' || field || '_taken');
          end if;
          if exists (select from site_name m where m.site_id <> new.id and m.base = any (tenancy.names_above(one))
                       and not (new.path <@ m.path)) then
            perform tenancy.refuse_name('site_' || field || '_below');
          end if;
          if exists (select from site_name m where m.site_id <> new.id and not (m.path <@ new.path)
                       and m.name = tenancy.name_base(one))
             or exists (select from site_name m where m.site_id <> new.id and not (m.path <@ new.path)
                       and reverse(m.name) ~>=~ below and reverse(m.name) ~<~ (below || chr(1114111))) then
            perform tenancy.refuse_name('site_' || field || '_above');
          end if;
          insert into site_name (name, site_id, path, base) values (one, new.id, new.path, tenancy.name_base(one))
            on conflict (name) do update set until = null;
        end loop;
        if new.state in ('live', 'suspended') then
          update site_name set until = now() + interval '180 days'
           where site_id = new.id and until is null and name <> all (wanted);
        else
          delete from site_name where site_id = new.id and name <> all (wanted);
        end if;
        return null;
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
