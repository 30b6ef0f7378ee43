import { CATALOGUE_LINTS } from '@jiyue/tenancy';
import type { Client } from 'pg';
import { type Attacker, probe } from '../tenant-db/probes.ts';
import { tenantRelations, type TenantRelation } from '../tenant-db/relations.ts';
import type { Stage } from '../tenant-api/stage.ts';
import type { DatabaseMutant } from './database.ts';
import { type Doors, holds, type Lifeline, lifelinesOf, openDoors } from './lifelines.ts';

/** What looks at the database after each fault: the catalogue, the probes of tenant-db, and what each role lives on. */
export interface DatabaseJudge {
  /** Names what noticed the fault; null when nothing did. */
  notice(mutant: DatabaseMutant): Promise<string | null>;
  /** Rights of a role that it cannot use, before any fault: the judge could not see them taken away. */
  readonly gaps: readonly string[];
  close(): Promise<void>;
}

/** Prepares the judge; everything it later compares with is absolute, but for findings that stand before any fault. */
export async function databaseJudge(stage: Stage): Promise<DatabaseJudge> {
  const { root, province } = stage;
  const tenants = [province.city.id, province.sibling.id, province.province.id];
  const relations = await tenantRelations(root, tenants);
  const doors = await openDoors(stage);
  const homes = [province.city.id, province.province.id];
  const { lines, gaps } = await usable(doors, homes, await lifelinesOf(root));
  const known = new Set(await findings(root));
  const seen = { root, doors, relations, tenants, known, lines, homes };
  return {
    gaps,
    notice: (mutant) => (mutant.revert ? inTheOpen(seen, mutant) : inTransaction(seen, mutant)),
    close: async () => void (await Promise.all(Object.values(doors).map((door) => door?.end()))),
  };
}

interface Seen {
  readonly root: Client;
  readonly doors: Doors;
  readonly relations: readonly TenantRelation[];
  readonly tenants: readonly string[];
  readonly known: ReadonlySet<string>;
  readonly lines: readonly Lifeline[];
  readonly homes: readonly string[];
}

async function findings(root: Client): Promise<string[]> {
  const found: string[] = [];
  for (const { name, sql } of CATALOGUE_LINTS) {
    const { rows } = await root.query<{ finding: string }>(sql);
    found.push(...rows.map(({ finding }) => `${name}: ${finding}`));
  }
  return found;
}

async function usable(doors: Doors, homes: readonly string[], all: readonly Lifeline[]) {
  const [lines, gaps]: [Lifeline[], string[]] = [[], []];
  for (const line of all) {
    if (await holds(doors, homes, line)) lines.push(line);
    else gaps.push(`${line.role} may ${line.verb} ${line.table} by right, but cannot`);
  }
  return { lines, gaps };
}

/** A fault that only the catalogue shows: applied, looked at and rolled back by one connection. */
async function inTransaction({ root, known }: Seen, { apply, finding }: DatabaseMutant): Promise<string | null> {
  await root.query('begin');
  try {
    await root.query(apply);
    const fresh = (await findings(root)).filter((one) => !known.has(one));
    return fresh.find((one) => one.endsWith(`: ${finding}`)) ?? null;
  } finally {
    await root.query('rollback');
  }
}

/** A fault that roles feel: applied for all, attacked, and taken back. */
async function inTheOpen(seen: Seen, mutant: DatabaseMutant): Promise<string | null> {
  await seen.root.query(mutant.apply);
  try {
    return (await leak(seen, mutant)) ?? (await cutLine(seen, mutant)) ?? (await lint(seen));
  } finally {
    await seen.root.query(mutant.revert ?? '');
  }
}

async function lint({ root, known }: Seen): Promise<string | null> {
  return (await findings(root)).find((one) => !known.has(one)) ?? null;
}

async function leak({ doors, relations, tenants }: Seen, { table, roles }: DatabaseMutant): Promise<string | null> {
  const aimed = relations.filter(({ name }) => name === table);
  for (const attacker of attackersAmong(doors, roles)) {
    const { leaks } = await probe(attacker, aimed, tenants);
    if (leaks[0]) return `probe: ${leaks[0].role} ${leaks[0].verb} ${leaks[0].relation}`;
  }
  return null;
}

async function cutLine({ doors, homes, lines }: Seen, { table, roles }: DatabaseMutant): Promise<string | null> {
  for (const line of lines.filter((one) => one.table === table && roles.includes(`jiyue_${one.role}`))) {
    if (!(await holds(doors, homes, line))) return `lifeline: ${line.role} can no longer ${line.verb} ${table}`;
  }
  return null;
}

// What each role reads across sites by design; the same list as in tenant-db.
const READS: Readonly<Record<string, (relation: string) => boolean>> = {
  api: (name) => name === 'site' || name === 'unit',
  supervisor: (name) => name === 'site' || name === 'unit',
  portal: (name) => name.startsWith('live_'),
  identity: (name) => name === 'site' || name === 'unit' || name.startsWith('auth_'),
  jobs: (name) => name.startsWith('journal_'),
};

function attackersAmong(doors: Doors, roles: readonly string[]): Attacker[] {
  return Object.entries(doors).flatMap(([role, client]) => {
    const reads = READS[role];
    if (!client || !reads || !roles.includes(`jiyue_${role}`)) return [];
    return [
      {
        role,
        client,
        reads,
        setting: role === 'supervisor' ? ('app.tenant_ids' as const) : ('app.tenant_id' as const),
      },
    ];
  });
}
