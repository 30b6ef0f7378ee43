import { createHash } from 'node:crypto';

/** SHA-256 over a row's values in key order, `null` for no row: proves what a row was without keeping it twice. */
export function digestOf(row: object | null | undefined): string | null {
  if (!row) return null;
  const entries = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(entries)).digest('hex');
}
