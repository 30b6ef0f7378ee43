import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every name under which a site answers or is registered, once in the whole province, drafts and former names included. Who
 * may see which site is not asked here: a name is taken whether or not the one who asks may know by whom. No role reads
 * this table; the trigger that keeps it runs with its owner's rights.
 */
export class RegisterNames1764000250100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table site_name (
        name text primary key,
        site_id uuid not null,
        path ltree not null,
        -- without a leading www.: what lies below it belongs to the site and to those below it
        base text not null,
        -- a former name keeps leading to its site until then; null while it is in use
        until timestamptz
      );
      create index site_name_site on site_name (site_id);
      create index site_name_base on site_name (base);
      create index site_name_backwards on site_name (reverse(name) text_pattern_ops);

      create function tenancy.name_base(name text) returns text language sql immutable
        return regexp_replace(name, '^www[.]', '');
      -- the names a name lies below: a.b.c lies below b.c and c
      create function tenancy.names_above(name text) returns text[] language sql immutable
        return array(select array_to_string(parts[i:], '.')
                       from string_to_array(name, '.') as parts, generate_series(2, cardinality(parts)) as i);

      create function tenancy.refuse_name(rule text) returns void language plpgsql as $$
      begin
        raise exception 'a name breaks the rule "%"', rule using errcode = 'unique_violation', constraint = rule;
      end $$;
      revoke execute on function tenancy.refuse_name from public;
    `);
    await this.createKeeper(runner);
    await this.takeOver(runner);
  }

  private async createKeeper(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function tenancy.keep_site_names() returns trigger language plpgsql security definer
        set search_path = public, tenancy, pg_temp as $$
      declare
        wanted text[] := array_remove(array[new.host, lower(new.domain)], null);
        one text;
        field text;
      begin
        perform pg_advisory_xact_lock(hashtextextended('names of sites', 0));
        delete from site_name where until < now();
        foreach one in array wanted loop
          field := case when one = new.host then 'host' else 'domain' end;
          if exists (select from site_name m where m.site_id <> new.id and (m.name = one or m.base = one)) then
            perform tenancy.refuse_name('site_' || field || '_taken');
          end if;
          if exists (select from site_name m where m.site_id <> new.id and m.base = any (tenancy.names_above(one))
                       and not (new.path <@ m.path)) then
            perform tenancy.refuse_name('site_' || field || '_below');
          end if;
          if exists (select from site_name m where m.site_id <> new.id and not (m.path <@ new.path)
                       and (m.name = tenancy.name_base(one)
                         or reverse(m.name) like reverse('.' || tenancy.name_base(one)) || '%')) then
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
      revoke execute on function tenancy.keep_site_names from public;
      create trigger site_names_added after insert on site for each row execute function tenancy.keep_site_names();
      create trigger site_names_changed after update of host, domain on site for each row
        when (old.host is distinct from new.host or old.domain is distinct from new.domain)
        execute function tenancy.keep_site_names();
    `);
  }

  private async takeOver(runner: QueryRunner): Promise<void> {
    // the owner is behind the wall like everybody; for this one transaction it looks over it
    await runner.query('alter table site no force row level security');
    await runner.query(`
      insert into site_name (name, site_id, path, base)
      select distinct on (n.name) n.name, s.id, s.path, tenancy.name_base(n.name)
        from site s cross join unnest(array_remove(array[s.host, lower(s.domain)], null)) as n (name)
       order by n.name, s.created_at;
      -- a sub-site shows the numbers of the site that carries it; it keeps no copy of them
      update site s set icp_number = nullif(s.icp_number, c.icp_number),
          police_number = nullif(s.police_number, c.police_number)
        from site c where c.id = s.parent_id and s.kind = 'sub_site'
         and (s.icp_number = c.icp_number or s.police_number = c.police_number);
    `);
    await runner.query('set constraints all immediate');
    await runner.query('alter table site force row level security');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
