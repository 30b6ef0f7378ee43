import type { Client } from 'pg';

/** A fault of the wall in the database. */
export interface DatabaseMutant {
  readonly name: string;
  readonly kind: 'policy dropped' | 'policy opened' | 'row security off' | 'force off' | 'key without the tenant';
  readonly table: string;
  /** Login roles it concerns; none for what only the catalogue shows. */
  readonly roles: readonly string[];
  readonly apply: string;
  /** How to take it back; a fault that only the catalogue shows is rolled back. */
  readonly revert?: string;
  /** What the catalogue lints must name. */
  readonly finding?: string;
}

/** Every fault, read from the catalogue. */
export async function databaseMutants(root: Client): Promise<DatabaseMutant[]> {
  return [
    ...(await policies(root)),
    ...(await forces(root)),
    ...(await uniqueKeys(root)),
    ...(await foreignKeys(root)),
  ];
}

interface PolicyRow {
  readonly table: string;
  readonly name: string;
  readonly cmd: string;
  readonly roles: string[];
  readonly qual: string | null;
  readonly check: string | null;
}

async function policies(root: Client): Promise<DatabaseMutant[]> {
  const { rows } = await root.query<PolicyRow>(`
    select tablename as table, policyname as name, cmd, roles::text[] as roles, qual, with_check as check
      from pg_policies where schemaname = 'public' order by 1, 2`);
  return rows.flatMap((policy) => {
    const { table, name, roles, cmd, qual, check } = policy;
    const on = `policy ${name} on ${table}`;
    const clauses = (using: string | null, withCheck: string | null): string =>
      [using && `using (${using})`, withCheck && `with check (${withCheck})`].filter(Boolean).join(' ');
    const original = clauses(qual, check);
    const create = `create ${on} for ${cmd} to ${roles.join(', ')} ${original}`;
    const dropped: DatabaseMutant = {
      name: on,
      kind: 'policy dropped',
      table,
      roles,
      apply: `drop ${on}`,
      revert: create,
    };
    const isOpen = [qual, check].every((clause) => clause === null || clause === 'true');
    const open = clauses(qual && 'true', check && 'true');
    return isOpen
      ? [dropped]
      : [
          dropped,
          { ...dropped, kind: 'policy opened', apply: `alter ${on} ${open}`, revert: `alter ${on} ${original}` },
        ];
  });
}

async function forces(root: Client): Promise<DatabaseMutant[]> {
  const { rows } = await root.query<{ table: string }>(`
    select c.relname as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relrowsecurity and c.relforcerowsecurity order by 1`);
  return rows.flatMap(({ table }) => [
    {
      name: table,
      kind: 'force off' as const,
      table,
      roles: [],
      apply: `alter table ${table} no force row level security`,
      finding: table,
    },
    {
      name: table,
      kind: 'row security off' as const,
      table,
      roles: [],
      apply: `alter table ${table} disable row level security`,
      finding: table,
    },
  ]);
}

async function uniqueKeys(root: Client): Promise<DatabaseMutant[]> {
  const { rows } = await root.query<{ table: string; name: string; columns: string }>(`
    select c.relname as table, k.conname as name, string_agg(a.attname, ', ' order by array_position(k.conkey, a.attnum)) filter (where a.attname <> 'tenant_id') as columns
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey)
     where n.nspname = 'public' and k.contype in ('p', 'u')
     group by 1, 2 having bool_or(a.attname = 'tenant_id') and count(*) > 1 order by 1, 2`);
  return rows.map(({ table, name, columns }) => ({
    name,
    kind: 'key without the tenant',
    table,
    roles: [],
    finding: 'mutant_key',
    // partial, because rows of two sites may be equal, which is the very point of the key
    apply: `alter table ${table} drop constraint ${name} cascade; create unique index mutant_key on ${table} (${columns}) where false`,
  }));
}

async function foreignKeys(root: Client): Promise<DatabaseMutant[]> {
  const { rows } = await root.query<{ table: string; name: string; columns: string; target: string; keys: string }>(`
    select k.conrelid::regclass::text as table, k.conname as name, k.confrelid::regclass::text as target,
           (select string_agg(a.attname, ', ' order by u.at) from unnest(k.conkey) with ordinality u(n, at) join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.n where a.attname <> 'tenant_id') as columns,
           (select string_agg(a.attname, ', ' order by u.at) from unnest(k.confkey) with ordinality u(n, at) join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.n where a.attname <> 'tenant_id') as keys
      from pg_constraint k
     where k.contype = 'f' and exists (select from pg_attribute a where a.attrelid = k.conrelid and a.attnum = any (k.conkey) and a.attname = 'tenant_id') order by 1, 2`);
  return rows.map(({ table, name, columns, target, keys }) => ({
    name,
    kind: 'key without the tenant',
    table,
    roles: [],
    finding: name,
    apply: `alter table ${table} drop constraint ${name}; alter table ${target} add constraint mutant_target unique (${keys});
      alter table ${table} add constraint ${name} foreign key (${columns}) references ${target} (${keys}) not valid`,
  }));
}
