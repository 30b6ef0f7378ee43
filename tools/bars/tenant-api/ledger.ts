import { type Client, DatabaseError } from 'pg';

// A change of any row is written down with its site, whoever made it; the proof reads it and takes it back.
const TABLE_OWNERS: Readonly<Record<string, string>> = {
  site: 'id',
  site_name: 'site_id',
  unit: 'registered_by',
  auth_person: 'home_site_id',
};

const SETUP = `
  create schema proof;
  create table proof.change (n bigserial primary key, relation text not null, owner text, old jsonb, new jsonb);
  create function proof.note() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
  declare was jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
          now jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
  begin
    insert into proof.change (relation, owner, old, new)
      values (format('%I.%I', tg_table_schema, tg_table_name), coalesce(now, was) ->> tg_argv[0], was, now);
    return null;
  end $$;
  create function proof.undo(kept text[]) returns void language plpgsql set session_replication_role = replica as $$
  declare c proof.change; k text;
  begin
    for c in select * from proof.change where relation <> all (kept) order by n desc loop
      select string_agg(format('t.%1$I is not distinct from r.%1$I', a.attname), ' and ') into k
        from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
       where i.indrelid = c.relation::regclass and i.indisprimary;
      if c.new is not null then
        execute format('delete from %1$s t using jsonb_populate_record(null::%1$s, $1) r where %2$s', c.relation, k) using c.new;
      end if;
      if c.old is not null then
        execute format('insert into %1$s select * from jsonb_populate_record(null::%1$s, $1)', c.relation) using c.old;
      end if;
    end loop;
    truncate proof.change;
  end $$`;

/** The book of changes. */
export interface Ledger {
  /** Changes since the last time, as `table owner`. */
  changes(): Promise<{ relation: string; owner: string | null }[]>;
  /** Takes every change back, save those of the tables that are kept. */
  undo(kept?: readonly string[]): Promise<void>;
}

/** Puts the book under every table of the product. */
export async function openLedger(root: Client): Promise<Ledger> {
  await root.query(SETUP);
  const { rows } = await root.query<{ name: string; owner: string }>(
    `
    select format('%I.%I', n.nspname, c.relname) as name, coalesce($1::jsonb ->> c.relname, 'tenant_id') as owner
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and c.relname <> 'migrations'
       and (n.nspname = 'public' or c.oid in (select inhrelid from pg_inherits where inhparent = to_regclass('pgboss.job')))`,
    [JSON.stringify(TABLE_OWNERS)],
  );
  for (const { name, owner } of rows) {
    await root.query(
      `create trigger proof after insert or update or delete on ${name} for each row execute function proof.note('${owner}')`,
    );
  }
  return {
    changes: async () =>
      (
        await root.query<{ relation: string; owner: string | null }>(
          'select relation, owner from proof.change order by n',
        )
      ).rows,
    undo: (kept = []) => undone(root, kept),
  };
}

const DEADLOCK = '40P01';
const TRIES = 5;

/** The worker may be at the same rows in another order. PostgreSQL lets one of the two go, and nothing is half undone. */
async function undone(root: Client, kept: readonly string[], tries = TRIES): Promise<void> {
  try {
    await root.query('select proof.undo($1)', [kept]);
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== DEADLOCK || tries === 1) throw error;
    await undone(root, kept, tries - 1);
  }
}
