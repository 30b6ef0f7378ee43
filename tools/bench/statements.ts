import type { Client } from 'pg';

/** A statement that the serving roles sent, and how often. */
export interface Statement {
  readonly sql: string;
  readonly role: string;
  readonly calls: number;
}

const SERVING = ['jiyue_api', 'jiyue_supervisor', 'jiyue_portal', 'jiyue_identity'];
// Opening and closing a transaction, and naming the site in it, are not queries of an operation.
const FRAME = /^(start transaction|begin|commit|rollback|select set_config)/i;

/** Forgets what was counted so far. */
export async function resetStatements(root: Client): Promise<void> {
  await root.query('select pg_stat_statements_reset()');
}

/** What the serving roles sent since the last reset, most frequent first. */
export async function statementsSince(root: Client): Promise<Statement[]> {
  const { rows } = await root.query<Statement>(
    `select s.query as sql, r.rolname as role, sum(s.calls)::int as calls
       from pg_stat_statements s join pg_roles r on r.oid = s.userid join pg_database d on d.oid = s.dbid
      where d.datname = current_database() and r.rolname = any($1) group by 1, 2 order by 3 desc`,
    [SERVING],
  );
  return rows.filter(({ sql }) => !FRAME.test(sql));
}

/** The 50 most frequent statements whose generic plan, made as the role that sends them, reads a large table whole. */
export async function sequentialScans(root: Client, statements: readonly Statement[]): Promise<string[]> {
  const large = await largeTables(root);
  const found: string[] = [];
  for (const { sql, role } of statements.slice(0, 50)) {
    if (!/^\s*(select|update|delete|with)/i.test(sql)) continue;
    const plan = await planOf(root, sql, role);
    const table = large.find((name) => plan.includes(`Seq Scan on ${name}`));
    if (table) found.push(`${role}: ${table}: ${sql.slice(0, 160)}`);
  }
  return found;
}

async function planOf(root: Client, sql: string, role: string): Promise<string> {
  await root.query('begin');
  try {
    await root.query(`set local role ${role}`);
    const { rows } = await root.query<{ 'QUERY PLAN': string }>(`explain (generic_plan) ${sql}`);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  } catch {
    return ''; // a statement that cannot be planned without its parameters' types
  } finally {
    await root.query('rollback');
  }
}

async function largeTables(root: Client): Promise<string[]> {
  const { rows } = await root.query<{ relname: string }>(
    `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples > 10000`,
  );
  return rows.map(({ relname }) => relname);
}
