import type { Client } from 'pg';

/** What one operation costs, in figures that do not depend on the machine. */
export interface Cost {
  /** Queries, without what opens and closes transactions. */
  readonly statements: number;
  /** Statements that the serving roles sent, what opens and closes transactions among them; some go out together. */
  readonly sent: number;
  /** Pages of tables and indexes that the database looked at. */
  readonly blocks: number;
  /** Bytes of the answer, uncompressed. */
  readonly bytes: number;
}

interface Counted {
  readonly statements: number;
  readonly sent: number;
  readonly blocks: number;
}

const SERVING = ['jiyue_api', 'jiyue_supervisor', 'jiyue_portal', 'jiyue_identity'];
const FRAME = '^(start transaction|begin|commit|rollback|select set_config)';
// PostgreSQL decides on its plan for a prepared statement at the sixth time.
const WARM_UPS = 7;
const TIMES = 7;

/**
 * Asks several times and takes the cheapest that came twice: what the worker does meanwhile is no cost of the answer, and once
 * in a while the database forgets what it counted. `ask` gives the length of the answer.
 */
export async function costOf(root: Client, ask: () => Promise<number>): Promise<Cost> {
  for (let done = 0; done < WARM_UPS; done++) await ask();
  const costs: Cost[] = [];
  for (let done = 0; done < TIMES; done++) {
    const before = await counted(root);
    const bytes = await ask();
    const after = await counted(root);
    costs.push({ ...difference(after, before), bytes });
  }
  const least = (figure: keyof Cost): number => leastOf(costs.map((cost) => cost[figure]));
  return { statements: least('statements'), sent: least('sent'), blocks: least('blocks'), bytes: least('bytes') };
}

/** The smallest figure that was measured more than once. */
export function leastOf(measured: readonly number[]): number {
  const sorted = [...measured].sort((one, other) => one - other);
  return sorted.find((figure, at) => figure === sorted[at + 1]) ?? sorted[0] ?? 0;
}

function difference(after: Counted, before: Counted): Counted {
  return {
    statements: after.statements - before.statements,
    sent: after.sent - before.sent,
    blocks: after.blocks - before.blocks,
  };
}

async function counted(root: Client): Promise<Counted> {
  const { rows } = await root.query<Counted>(
    `select coalesce(sum(s.calls) filter (where s.query !~* $2), 0)::int as statements,
        coalesce(sum(s.calls), 0)::int as sent,
        coalesce(sum(s.shared_blks_hit + s.shared_blks_read), 0)::int as blocks
       from pg_stat_statements s join pg_roles r on r.oid = s.userid join pg_database d on d.oid = s.dbid
      where d.datname = current_database() and r.rolname = any($1)`,
    [SERVING, FRAME],
  );
  return rows[0] ?? { statements: 0, sent: 0, blocks: 0 };
}
