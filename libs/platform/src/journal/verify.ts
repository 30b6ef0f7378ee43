import type { Anchor } from './anchor.js';
import { BROKEN_LINKS_SQL, CHAINS_SQL, HEADS_SQL, HASHES_SQL } from './verify.sql.js';

/** A query function of any role that may read the journal. */
export type Query = <T>(sql: string, params?: readonly unknown[]) => Promise<T[]>;

/**
 * How a trail can be falsified: a row changed, one taken out from inside, the end cut off, the end cut off and another
 * one appended, everything written anew.
 */
export const TAMPERINGS = ['changed', 'removed', 'cut', 'reappended', 'rewritten'] as const;
export type Tampering = (typeof TAMPERINGS)[number];

/** A falsification, and the first row of the site's trail where it shows. */
export interface Finding {
  readonly tenantId: string;
  readonly seq: number;
  readonly kind: Tampering;
}

/** What a verification looked at and what it found. */
export interface Verification {
  readonly rows: number;
  readonly chains: number;
  readonly findings: readonly Finding[];
}

interface Chain {
  readonly tenantId: string;
  readonly rows: number;
  readonly last: number;
}

// Rows a single statement recomputes, so that its sort stays in memory.
const ROWS_PER_STATEMENT = 100_000;
const ANCHORS_PER_STATEMENT = 5_000;

/**
 * Recomputes every site's chain inside the database and compares it with its head and with anchors kept elsewhere.
 * The chain alone shows changes and removals; the other three need an anchor.
 */
export async function verifyJournal(query: Query, anchors: readonly Anchor[]): Promise<Verification> {
  const chains = (await query<{ tenantId: string; rows: string; last: string }>(CHAINS_SQL)).map(toChain);
  const findings: Finding[] = [];
  for (const batch of batchesOf(chains)) findings.push(...(await brokenLinks(query, batch)));
  findings.push(...(await wrongHeads(query)));
  findings.push(...(await missedAnchors(query, anchors, chains)));
  const rows = chains.reduce((sum, chain) => sum + chain.rows, 0);
  return { rows, chains: chains.length, findings: once(findings) };
}

async function brokenLinks(query: Query, batch: readonly Chain[]): Promise<Finding[]> {
  const ids = batch.map(({ tenantId }) => tenantId);
  const broken = await query<{ tenantId: string; seq: string; kind: Tampering }>(BROKEN_LINKS_SQL, [ids]);
  return broken.map((row) => ({ ...row, seq: Number(row.seq) }));
}

async function wrongHeads(query: Query): Promise<Finding[]> {
  const wrong = await query<{ tenantId: string; seq: string; kind: Tampering }>(HEADS_SQL);
  return wrong.map((row) => ({ ...row, seq: Number(row.seq) }));
}

async function missedAnchors(query: Query, anchors: readonly Anchor[], chains: readonly Chain[]): Promise<Finding[]> {
  const last = new Map(chains.map(({ tenantId, last: seq }) => [tenantId, seq]));
  const missed: Anchor[] = [];
  const met = new Map<string, number>();
  for (let from = 0; from < anchors.length; from += ANCHORS_PER_STATEMENT) {
    const some = anchors.slice(from, from + ANCHORS_PER_STATEMENT);
    const hashes = await hashesAt(query, some);
    for (const anchor of some) {
      if (hashes.get(keyOf(anchor)) !== anchor.hash) missed.push(anchor);
      else met.set(anchor.tenantId, Math.max(anchor.seq, met.get(anchor.tenantId) ?? 0));
    }
  }
  return missed.map((anchor) => judge(anchor, last.get(anchor.tenantId) ?? 0, met.get(anchor.tenantId) ?? 0));
}

// `met` is the newest anchor of the site that still holds.
function judge({ tenantId, seq }: Anchor, last: number, met: number): Finding {
  if (last < seq) return { tenantId, seq: last + 1, kind: 'cut' };
  return { tenantId, seq: met + 1, kind: met > 0 ? 'reappended' : 'rewritten' };
}

async function hashesAt(query: Query, anchors: readonly Anchor[]): Promise<Map<string, string>> {
  const rows = await query<{ tenantId: string; seq: string; hash: string }>(HASHES_SQL, [
    anchors.map(({ tenantId }) => tenantId),
    anchors.map(({ seq }) => seq),
  ]);
  return new Map(rows.map((row) => [keyOf({ ...row, seq: Number(row.seq) }), row.hash]));
}

function keyOf({ tenantId, seq }: Pick<Anchor, 'tenantId' | 'seq'>): string {
  return `${tenantId}:${seq}`;
}

function toChain({ tenantId, rows, last }: { tenantId: string; rows: string; last: string }): Chain {
  return { tenantId, rows: Number(rows), last: Number(last) };
}

function batchesOf(chains: readonly Chain[]): Chain[][] {
  const batches: Chain[][] = [];
  let rows = Infinity;
  for (const chain of chains) {
    if (rows + chain.rows > ROWS_PER_STATEMENT) {
      batches.push([]);
      rows = 0;
    }
    batches.at(-1)?.push(chain);
    rows += chain.rows;
  }
  return batches;
}

// The same falsification seen from two sides counts once; the earliest row of each kind per site stands for it.
function once(findings: readonly Finding[]): Finding[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.tenantId}:${finding.kind}`;
    const known = first.get(key);
    if (!known || finding.seq < known.seq) first.set(key, finding);
  }
  return [...first.values()];
}
