import type { Client } from 'pg';
import { connect } from '../../postgres/connect.ts';
import type { Part } from '../../postgres/prepare.ts';
import { ownedTables } from '../tenant-api/fingerprint.ts';
import type { Stage } from '../tenant-api/stage.ts';

const ROLES: readonly Part[] = ['api', 'supervisor', 'portal', 'identity', 'jobs'];

/** A right that a role was granted on a table, and so must be able to use on rows of its own. */
export interface Lifeline {
  readonly role: Part;
  readonly table: string;
  readonly verb: 'select' | 'insert' | 'update' | 'delete';
  /** A column it may write, for updates. */
  readonly column: string;
  /** The column that says whose row it is; none for tables of nobody in particular. */
  readonly owner: string | null;
}

/** Reads every right of the runtime roles from the catalogue, so that tomorrow's table is in it. */
export async function lifelinesOf(root: Client): Promise<Lifeline[]> {
  const owners = new Map((await ownedTables(root)).map(({ name, owner }) => [name, owner]));
  const { rows } = await root.query<Omit<Lifeline, 'owner' | 'role'> & { role: string }>(`
    select r.rolname as role, c.relname as table, v.verb, min(a.attname) as column
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      cross join unnest(array['select', 'insert', 'update', 'delete']) as v(verb) join pg_roles r on r.rolname like 'jiyue_%'
     where n.nspname = 'public' and c.relkind = 'r'
       and case when v.verb = 'delete' then has_table_privilege(r.oid, c.oid, 'delete') else has_column_privilege(r.oid, c.oid, a.attnum, v.verb) end
     group by 1, 2, 3 order by 1, 2, 3`);
  return rows.flatMap(({ role, ...line }) => {
    const part = ROLES.find((name) => role === `jiyue_${name}`);
    return part ? [{ ...line, role: part, owner: owners.get(line.table) ?? null }] : [];
  });
}

/** One open connection per role. */
export type Doors = Readonly<Partial<Record<Part, Client>>>;

export async function openDoors(stage: Stage): Promise<Doors> {
  const entries = [];
  for (const role of ROLES) entries.push([role, await connect({ connectionString: stage.urlOf(role) })] as const);
  return Object.fromEntries(entries);
}

/** True when the role can use its right on a row of its own site, on one of these: some rights are the province's only. */
export async function holds(doors: Doors, siteIds: readonly string[], line: Lifeline): Promise<boolean> {
  const door = doors[line.role];
  if (!door) return false;
  for (const siteId of siteIds) if (await holdsOn(door, siteId, line)) return true;
  return false;
}

const KEYS = ['23505', '23503'];
/** A trigger that keeps rows of a kind: it is asked about those alone that row security lets be deleted. */
const KEPT = '23514';

async function holdsOn(door: Client, siteId: string, line: Lifeline): Promise<boolean> {
  await door.query('begin');
  try {
    await door.query(`select set_config('app.tenant_id', $1, true), set_config('app.tenant_ids', $1, true)`, [siteId]);
    const { rowCount } = await door.query(statementOf(line), line.owner ? [siteId] : []);
    return (rowCount ?? 0) > 0;
  } catch (error) {
    // Row security lets the act through, and then a key finds the copy there already, or something that hangs on the row.
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return KEYS.includes(code) || (line.verb === 'delete' && code === KEPT);
  } finally {
    await door.query('rollback');
  }
}

function statementOf({ table, verb, column, owner }: Lifeline): string {
  const own = owner ? `where ${owner} = $1` : '';
  switch (verb) {
    case 'select':
      return `select 1 from ${table} ${own} limit 1`;
    case 'insert':
      return `insert into ${table} select * from ${table} ${own} limit 1`;
    case 'update':
      return `update ${table} set ${column} = ${column} ${own}`;
    case 'delete':
      return `delete from ${table} ${own}`;
  }
}
