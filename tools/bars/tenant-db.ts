import { CATALOGUE_LINTS } from '@jiyue/tenancy';
import type { Client } from 'pg';
import { demoDatabase, type DemoDatabase } from './ground/demo-database.ts';
import { randomFrom } from './ground/random.ts';
import type { Bar, BarResult, BarRun } from './support/bar.ts';
import { unnoticed } from './support/plants.ts';
import { deedsDone, limitsThatGive } from './tenant-db/deeds.ts';
import { tellingKeys } from './tenant-db/oracles.ts';
import { poolRun } from './tenant-db/pool.ts';
import { type Attacker, type Leak, probe } from './tenant-db/probes.ts';
import { fillGaps, tenantRelations } from './tenant-db/relations.ts';

const MIN_PROBES = 9_000;
const TENANTS = 6;
const PLANTS = [
  'alter table content_article disable row level security',
  'create policy everybody on auth_member to jiyue_api using (true) with check (true)',
  'grant execute on function lo_create(oid) to jiyue_api',
  'grant usage on schema pgboss to jiyue_portal',
  'grant select on pgboss.job to jiyue_portal',
];
const MARKS = {
  'row security off on one table': /^leak: api \w+ content_article:/,
  'a policy that is always true': /^leak: api \w+ auth_member:/,
  'large objects within reach': /^api may make a large object:/,
  'jobs within reach': /^portal may read what jobs carry:/,
  'a session-level setting': /^wrong rows in [1-9]\d* pooled requests$/,
};

/** The wall in the database, attacked as each login role that serves requests. */
export const bar: Bar = {
  name: 'tenant-db',
  title: 'No runtime role sees or touches a row of another site',
  passesWhen:
    'at least 9,000 probes over every relation and verb leak nothing, 10,000 pooled requests show no wrong row, no key tells a neighbour’s id from a random one, no runtime role makes a large object, a trigger, a table or a function, reads or changes jobs that are not its own, or shakes off the limits of its statements, and the catalogue has no hole',
  plant:
    'row security off on one table, a policy that is always true on another, large objects and jobs within reach of roles that serve, and a session-level setting',
  slice: true,
  run,
};

async function run({ plant, deep, seed, print }: BarRun): Promise<BarResult> {
  const database = await demoDatabase();
  try {
    const root = await database.as('superuser');
    const tenants = await someTenants(root);
    await fillGaps(root, tenants);
    await withoutTriggers(root);
    for (const sql of plant ? PLANTS : []) await root.query(sql);
    const holes = await lint(root, print);
    const { probes, positives, leaks } = await attackAll(database, root, tenants);
    const telling = await keysThatTell(database, root, tenants);
    const { tried, done } = await deedsDone(database.as);
    const loose = await limitsThatGive(database.as, database.urlOf);
    await root.end();
    const requests = deep ? 100_000 : 10_000;
    const pooled = { url: database.urlOf('api'), tenants, requests, random: randomFrom(seed) };
    const { wrong } = await poolRun({ ...pooled, sessionSetting: plant });
    const pool = `wrong rows in ${wrong} pooled requests`;
    for (const line of [...leaks.slice(0, 20).map(lineOf), ...telling, ...done, ...loose, pool]) print(line);
    const findings = holes + leaks.length + telling.length + wrong + done.length + loose.length;
    const isWhole = findings === 0 && probes >= MIN_PROBES && positives > 0;
    const figure = `${probes} probes, ${leaks.length} leaks; ${requests} pooled requests, ${wrong} wrong; ${telling.length} telling keys; ${tried} deeds, ${done.length} done, ${loose.length} loose limits; ${holes} holes`;
    const holds = plant ? unnoticed(MARKS, [...leaks.map(lineOf), ...done, pool], print).length > 0 : isWhole;
    return { holds, figure };
  } finally {
    await database.close();
  }
}

// A trigger of the product may refuse a row before the wall is asked; here the wall alone must hold.
async function withoutTriggers(root: Client): Promise<void> {
  const { rows } = await root.query<{ name: string }>(
    `select distinct tgrelid::regclass::text as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where not t.tgisinternal and c.relnamespace = 'public'::regnamespace and t.tgparentid = 0`,
  );
  for (const { name } of rows) await root.query(`alter table ${name} disable trigger user`);
}

function lineOf({ role, verb, relation, detail }: Leak): string {
  return `leak: ${role} ${verb} ${relation}: ${detail}`;
}

async function keysThatTell(database: DemoDatabase, root: Client, tenants: readonly string[]): Promise<string[]> {
  const api = await database.as('api');
  const telling = await tellingKeys(root, api, [tenants[0] ?? '', tenants[1] ?? '']);
  await api.end();
  return telling.map((key) => `telling key: ${key}`);
}

async function someTenants(root: Client): Promise<string[]> {
  const { rows } = await root.query<{ id: string }>(`select id from site order by code limit ${TENANTS}`);
  return rows.map(({ id }) => id);
}

async function lint(root: Client, print: (line: string) => void): Promise<number> {
  let holes = 0;
  for (const { name: what, sql } of CATALOGUE_LINTS) {
    const { rows } = await root.query<{ finding: string }>(sql);
    holes += rows.length;
    for (const { finding } of rows) print(`hole: ${what}: ${finding}`);
  }
  return holes;
}

async function attackAll(database: DemoDatabase, root: Client, tenants: readonly string[]) {
  const relations = await tenantRelations(root, tenants);
  const missing = relations.filter(({ rows }) => rows.size < 2).map(({ name: relation }) => relation);
  if (missing.length > 0) throw new Error(`The harness has no rows to aim at in: ${missing.join(', ')}`);
  const total: { probes: number; positives: number; leaks: Leak[] } = { probes: 0, positives: 0, leaks: [] };
  for (const attacker of await attackers(database)) {
    const result = await probe(attacker, relations, tenants);
    total.probes += result.probes;
    total.positives += result.positives;
    total.leaks.push(...result.leaks);
    await attacker.client.end();
  }
  return total;
}

async function attackers(database: DemoDatabase): Promise<Attacker[]> {
  const registry = (relation: string): boolean => relation === 'site' || relation === 'unit';
  const identity = (relation: string): boolean => registry(relation) || relation.startsWith('auth_');
  const journal = (relation: string): boolean => relation.startsWith('journal_');
  return [
    { role: 'api', client: await database.as('api'), setting: 'app.tenant_id', reads: registry },
    { role: 'supervisor', client: await database.as('supervisor'), setting: 'app.tenant_ids', reads: registry },
    {
      role: 'portal',
      client: await database.as('portal'),
      setting: 'app.tenant_id',
      reads: (name) => name.startsWith('live_'),
    },
    { role: 'identity', client: await database.as('identity'), setting: 'app.tenant_id', reads: identity },
    { role: 'jobs', client: await database.as('jobs'), setting: 'app.tenant_id', reads: journal },
  ];
}
