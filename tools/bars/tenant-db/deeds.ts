import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Client } from 'pg';
import { ROOT } from '../../lib/paths.ts';
import type { Part } from '../../postgres/prepare.ts';

type Role = Exclude<Part, 'owner'>;

/** Something that no runtime role may do, whatever site it works for. */
interface Deed {
  readonly what: string;
  readonly sql: string;
  /** Whose work it is, after all. */
  readonly by?: Role;
}

const ROLES: readonly Role[] = ['api', 'supervisor', 'portal', 'identity', 'jobs'];
const REFUSED = ['42501', '25006'];

const DEEDS: readonly Deed[] = [
  { what: 'make a large object', sql: 'select lo_create(0)' },
  { what: 'make a large object of bytes', sql: `select lo_from_bytea(0, 'x')` },
  { what: 'open a large object', sql: 'select lo_open(1, 131072)' },
  { what: 'remove a large object', sql: 'select lo_unlink(1)' },
  { what: 'make a schema', sql: 'create schema mine' },
  { what: 'make a table', sql: 'create table public.mine (id int)' },
  { what: 'make a table beside the jobs', sql: 'create table pgboss.mine (id int)' },
  { what: 'make a function', sql: `create function public.mine() returns int language sql as 'select 1'` },
  {
    what: 'make a function beside the jobs',
    sql: `create function pgboss.mine() returns int language sql as 'select 1'`,
  },
  {
    what: 'put a trigger on the trail',
    sql: 'create trigger mine before insert on journal_activity for each row execute function suppress_redundant_updates_trigger()',
  },
  {
    what: 'put a trigger on the jobs',
    sql: 'create trigger mine before insert on pgboss.job for each row execute function suppress_redundant_updates_trigger()',
  },
  { what: 'make a rule', sql: 'create rule mine as on insert to journal_activity do instead nothing' },
  { what: 'read what jobs carry', sql: 'select data from pgboss.job', by: 'jobs' },
  { what: 'read what jobs left', sql: 'select output from pgboss.job_common', by: 'jobs' },
  { what: 'change jobs', sql: `update pgboss.job set state = 'cancelled'`, by: 'jobs' },
  { what: 'remove jobs', sql: 'delete from pgboss.job', by: 'jobs' },
  { what: 'change the schedule', sql: 'delete from pgboss.schedule', by: 'jobs' },
  { what: 'change another role', sql: `alter role jiyue_owner set statement_timeout = '1ms'` },
  { what: 'become another role', sql: 'set role jiyue_owner' },
  { what: 'read files of the server', sql: `select pg_read_file('/etc/hostname')` },
  { what: 'run a program', sql: `copy (select 1) to program 'true'` },
];

/** Tries every deed as every role that must not. Returns those that were not refused. */
export async function deedsDone(as: (role: Role) => Promise<Client>): Promise<{ tried: number; done: string[] }> {
  const done: string[] = [];
  let tried = 0;
  for (const role of ROLES) {
    const client = await as(role);
    for (const deed of DEEDS.filter(({ by }) => by !== role)) {
      tried += 1;
      const verdict = await attempt(client, deed);
      if (verdict) done.push(`${role} may ${deed.what}: ${verdict}`);
    }
    await client.end();
  }
  return { tried, done };
}

async function attempt(client: Client, { sql }: Deed): Promise<string | null> {
  await client.query('begin');
  try {
    await client.query('set transaction read write');
    await client.query(sql);
    return 'done';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '?';
    return REFUSED.includes(code) ? null : `refused by ${code} instead of for want of a right`;
  } finally {
    await client.query('rollback');
  }
}

interface Sources {
  readonly [role: string]: { query(sql: string): Promise<{ setting: string }[]>; destroy(): Promise<void> };
}

/**
 * PostgreSQL lets every role change its own defaults. What one has left there must not reach the product: its connections
 * bring their limits along. Returns the limits that did not hold.
 */
export async function limitsThatGive(
  as: (role: Role) => Promise<Client>,
  urlOf: (part: Part) => string,
): Promise<string[]> {
  const serving = ['api', 'supervisor', 'portal', 'identity'] as const;
  for (const role of serving) {
    const client = await as(role);
    await client.query('begin');
    await client.query('set transaction read write');
    // in this database only, which nobody else works with
    await client.query(`do $$ begin execute format('alter role current_user in database %I set statement_timeout = 0',
      current_database()); end $$`);
    await client.query('commit');
    await client.end();
  }
  const { openDataSources } = await import(pathToFileURL(join(ROOT, 'apps/api/dist/composition/data-sources.js')).href);
  const urls = Object.fromEntries(serving.map((role) => [role, urlOf(role)]));
  const sources: Sources = await openDataSources({ database: { ...urls, pool: 2 } });
  const given: string[] = [];
  for (const role of serving) {
    const [row] = (await sources[role]?.query(`select current_setting('statement_timeout') as setting`)) ?? [];
    if (row?.setting !== '5s') given.push(`${role}: a statement may take ${row?.setting}`);
    await sources[role]?.destroy();
  }
  return given;
}
