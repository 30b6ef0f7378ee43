import type { Client } from 'pg';
import type { TenantRelation } from './relations.ts';

/** What one probe found wrong. */
export interface Leak {
  readonly role: string;
  readonly relation: string;
  readonly verb: string;
  readonly detail: string;
}

/** Counts of a run. */
export interface ProbeResult {
  probes: number;
  positives: number;
  readonly leaks: Leak[];
}

/** A runtime role: what it is set to, and what it reads across tenants by design. */
export interface Attacker {
  readonly role: string;
  readonly client: Client;
  readonly setting: 'app.tenant_id' | 'app.tenant_ids';
  reads(relation: string): boolean;
}

// Refused by row security or for want of a right; a read-only role is refused as such.
const REFUSED = ['42501', '25006'];
const VERBS = ['select', 'insert', 'update', 'delete', 'move'] as const;
type Verb = (typeof VERBS)[number];

/** Every verb on every relation, for every ordered pair of tenants and for no tenant at all. */
export async function probe(
  attacker: Attacker,
  relations: readonly TenantRelation[],
  tenants: readonly string[],
): Promise<ProbeResult> {
  const result: ProbeResult = { probes: 0, positives: 0, leaks: [] };
  await attacker.client.query('begin');
  for (const actor of ['', ...tenants]) {
    await attacker.client.query('select set_config($1, $2, true)', [attacker.setting, actor]);
    for (const relation of relations) {
      for (const target of tenants.filter((tenant) => tenant !== actor))
        await attack(attacker, relation, { actor, target }, result);
      result.positives += await ownRows(attacker, relation, actor);
    }
  }
  await attacker.client.query('rollback');
  return result;
}

async function attack(attacker: Attacker, relation: TenantRelation, aim: Omit<Aim, 'row'>, result: ProbeResult) {
  const row = relation.rows.get(aim.target);
  if (!row) return;
  for (const verb of VERBS) {
    if (verb === 'select' && attacker.reads(relation.name)) continue;
    const detail = await breach(attacker.client, relation, verb, { ...aim, row });
    result.probes += 1;
    if (detail) result.leaks.push({ role: attacker.role, relation: relation.name, verb, detail });
  }
}

interface Aim {
  readonly actor: string;
  readonly target: string;
  readonly row: Record<string, unknown>;
}

async function breach(client: Client, relation: TenantRelation, verb: Verb, aim: Aim): Promise<string | null> {
  const [sql, params] = statement(relation, verb, aim);
  await client.query('savepoint probe');
  try {
    const { rowCount } = await client.query(sql, params);
    return rowCount ? `${rowCount} row(s) of ${aim.target} as ${aim.actor || 'nobody'}` : null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return REFUSED.includes(code) ? null : `refused by ${code} instead of the wall`;
  } finally {
    await client.query('rollback to savepoint probe');
  }
}

function statement({ name, key }: TenantRelation, verb: Verb, { actor, target, row }: Aim): [string, unknown[]] {
  switch (verb) {
    case 'select':
      return [`select 1 from ${name} where ${key} = $1`, [target]];
    case 'insert':
      return [`insert into ${name} select * from jsonb_populate_record(null::${name}, $1)`, [JSON.stringify(row)]];
    case 'update':
      return [`update ${name} set ${key} = ${key} where ${key} = $1`, [target]];
    case 'delete':
      return [`delete from ${name} where ${key} = $1`, [target]];
    case 'move':
      return [`update ${name} set ${key} = $2 where ${key} = $1`, [actor || target, target]];
  }
}

async function ownRows({ client }: Attacker, { name, key }: TenantRelation, actor: string): Promise<number> {
  if (!actor) return 0;
  await client.query('savepoint own');
  try {
    const { rowCount } = await client.query(`select 1 from ${name} where ${key} = $1 limit 1`, [actor]);
    return rowCount ?? 0;
  } catch {
    await client.query('rollback to savepoint own');
    return 0;
  }
}
