import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { plantAims } from '../proof/found.ts';

/** A table of tenants, and one of its rows for each tenant that has one. */
export interface TenantRelation {
  readonly name: string;
  /** The column that says whose row it is. */
  readonly key: string;
  /** Read across tenants by design (registry and live model); never written across them. */
  readonly isPublic: boolean;
  readonly rows: ReadonlyMap<string, Record<string, unknown>>;
}

// Reference tables say by another column whose row it is.
const OWNER_COLUMN: Readonly<Record<string, string>> = {
  site: 'id',
  unit: 'registered_by',
  auth_person: 'home_site_id',
};
const READABLE_BY_ALL = ['site', 'unit'];

/** Every relation of tenants the database has today, partitions and views included. */
export async function tenantRelations(root: Client, tenants: readonly string[]): Promise<TenantRelation[]> {
  const { rows } = await root.query<{ name: string; has_tenant: boolean }>(
    `select c.relname as name, exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id') as has_tenant
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm') order by 1`,
  );
  const relations: TenantRelation[] = [];
  for (const { name, has_tenant: hasTenant } of rows) {
    const key = hasTenant ? 'tenant_id' : OWNER_COLUMN[name];
    if (!key) continue;
    relations.push({
      name,
      key,
      isPublic: READABLE_BY_ALL.includes(name),
      rows: await sampleRows(root, name, key, tenants),
    });
  }
  return relations;
}

async function sampleRows(root: Client, name: string, key: string, tenants: readonly string[]) {
  const { rows } = await root.query<{ owner: string; row: Record<string, unknown> }>(
    `select distinct on (${key}) ${key}::text as owner, to_jsonb(t) as row from ${name} t where ${key} = any($1) order by ${key}`,
    [tenants],
  );
  return new Map(rows.map(({ owner, row }) => [owner, row]));
}

/** Fills tables that the demo province leaves empty, one row a tenant, with what the libs say. */
export async function fillGaps(root: Client, tenants: readonly string[]): Promise<void> {
  for (const id of tenants) {
    const { rows } = await root.query<{ id: string }>(
      'select person_id as id from auth_member where tenant_id = $1 order by person_id limit 2',
      [id],
    );
    const [person, other] = [0, 1].map((at) => rows[at]?.id ?? randomUUID());
    await plantAims(root, { id, person: person ?? id, other: other ?? id, username: 'probe', secret: 'probe' });
  }
}
