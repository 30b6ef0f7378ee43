import type { Client } from 'pg';
import type { Province, SiteKey } from './province.ts';

const OWNERS = `case c.relname when 'site' then 'id' when 'unit' then 'registered_by' when 'auth_person' then 'home_site_id' else 'tenant_id' end`;

/** Tables with rows of sites, each with the column that says whose row it is. */
export async function ownedTables(root: Client): Promise<{ name: string; owner: string }[]> {
  const { rows } = await root.query<{ name: string; owner: string }>(`
    select c.relname as name, ${OWNERS} as owner from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'r'
       and exists (select from pg_attribute a where a.attrelid = c.oid and not a.attisdropped and a.attname = ${OWNERS}) order by 1`);
  return rows;
}

/** A digest per table of every row that does not belong to the homes of the actors. */
export async function foreignRows(
  root: Client,
  province: Province,
  homes: readonly SiteKey[],
): Promise<Map<string, string>> {
  const ids = homes.map((key) => province[key].id);
  const digests = new Map<string, string>();
  for (const { name, owner } of await ownedTables(root)) {
    const { rows } = await root.query<{ digest: string }>(
      `select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as digest from ${name} t where not (${owner} = any($1))`,
      [ids],
    );
    digests.set(name, rows[0]?.digest ?? '');
  }
  return digests;
}

/** Tables of sites in which the harness has nothing to protect: it would prove nothing about them. */
export async function emptyTables(root: Client, province: Province): Promise<string[]> {
  const empty: string[] = [];
  for (const { name, owner } of await ownedTables(root)) {
    const { rowCount } = await root.query(`select distinct ${owner} from ${name} where ${owner} = any($1)`, [
      [province.city.id, province.sibling.id],
    ]);
    if ((rowCount ?? 0) < 2) empty.push(name);
  }
  return empty;
}
