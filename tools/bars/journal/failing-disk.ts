import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import type { AnchorBook } from '@jiyue/platform';
import { queryOf, type Verify } from './tampering.ts';

/** Lets this process write files up to a size only, as a disk that is nearly full does. */
function roomFor(bytes: string): void {
  execFileSync('prlimit', [`--pid=${process.pid}`, `--fsize=${bytes}:`], { stdio: 'ignore' });
}

interface Trial {
  readonly folder: string;
  readonly book: AnchorBook;
  readonly verify: Verify;
}

/**
 * Lets an append of anchors break off in the middle of a line, as on a full disk, and the next one succeed. Whoever verifies
 * the trail then must find nothing: neither a broken file nor a falsified row. Returns what was wrong.
 */
export async function failedAppendHeals(root: Client, { folder, book, verify }: Trial): Promise<string[]> {
  const heads = await headsOf(root);
  const largest = Math.max(...readdirSync(folder).map((name) => statSync(join(folder, name)).size));
  roomFor(String(largest + 40));
  const failed = await book.append(heads, new Date()).then(
    () => false,
    () => true,
  );
  roomFor('unlimited');
  await book.append(heads, new Date());
  const { anchors, brokenFiles } = await book.read();
  const { findings } = await verify(queryOf(root), anchors);
  return [
    ...(failed ? [] : ['an append on a full disk was said to have succeeded']),
    ...brokenFiles.map((file) => `a failed append cries tampering: ${file}`),
    ...findings.map(({ kind }) => `a failed append cries tampering: ${kind}`),
    ...(heads.every(({ seq, hash }) => anchors.some((anchor) => anchor.seq === seq && anchor.hash === hash))
      ? []
      : ['what could not be anchored at first was not anchored later']),
  ];
}

async function headsOf(root: Client): Promise<{ tenantId: string; seq: number; hash: string }[]> {
  const { rows } = await root.query<{ tenantId: string; seq: string; hash: string }>(
    `select tenant_id as "tenantId", seq::text, encode(hash, 'hex') as hash from journal_head`,
  );
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}
