import { join } from 'node:path';
import type { PgBoss } from 'pg-boss';
import type { HealthCheck } from '../health/health.js';
import { type Anchor, AnchorBook } from './anchor.js';
import type { Query } from './verify.js';

const EVERY_MINUTE = 60_000;

/** What anchoring needs: the jobs role's query function, where data lies, and who hears of a failure. */
export interface Anchoring {
  readonly query: Query;
  readonly dataDir: string;
  onError(error: unknown): void;
  /** A minute when absent. */
  readonly everyMs?: number;
}

/** A query over every site's trail, as the jobs role, which may read it and nothing else of the sites. */
export function trailQuery(boss: PgBoss): Query {
  const db = boss.getDb();
  return async <T>(sql: string, params: readonly unknown[] = []) => (await db.executeSql(sql, [...params])).rows as T[];
}

/** Where anchors of a data folder lie. */
export function anchorFolder(dataDir: string): string {
  return join(dataDir, 'anchors');
}

/** Writes the heads that moved since `known`, and remembers them there. Returns how many. */
export async function anchorHeads(query: Query, book: AnchorBook, known: Map<string, number>): Promise<number> {
  const heads = await query<{ tenantId: string; seq: string; hash: string }>(
    `select tenant_id as "tenantId", seq::text, encode(hash, 'hex') as hash from journal_head`,
  );
  const moved: Anchor[] = heads
    .map((head) => ({ ...head, seq: Number(head.seq) }))
    .filter(({ tenantId, seq }) => seq > (known.get(tenantId) ?? 0));
  await book.append(moved, new Date());
  for (const { tenantId, seq } of moved) known.set(tenantId, seq);
  return moved.length;
}

/** Anchoring at work. */
export interface RunningAnchoring {
  /** Down while the last attempt failed: until one succeeds, an end of the trail could be cut off unseen. */
  readonly health: HealthCheck;
  stop(): Promise<void>;
}

/** Anchors every chain's head once a minute until stopped. A minute is what an attacker could still cut off unseen. */
export function startAnchoring({ query, dataDir, onError, everyMs = EVERY_MINUTE }: Anchoring): RunningAnchoring {
  const book = new AnchorBook(anchorFolder(dataDir));
  const known = new Map<string, number>();
  let running: Promise<unknown> = Promise.resolve();
  let failed: unknown = null;
  const anchor = async (): Promise<void> => {
    try {
      await anchorHeads(query, book, known);
      failed = null;
    } catch (error) {
      failed = error;
      onError(error);
    }
  };
  const tick = (): void => {
    running = running.then(anchor);
  };
  tick();
  const timer = setInterval(tick, everyMs);
  return {
    health: { name: 'anchors', check: () => (failed ? Promise.reject(failed) : Promise.resolve()) },
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
