import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What each built part was built from; without its stamp a part is built anew. */
export const STAMPS = join(ROOT, 'node_modules', '.cache', 'jiyue-build');

/** Folder of everything a running copy keeps: database, secrets, files, addresses. */
export function dataFolder(): string {
  return resolve(process.env['JIYUE_DATA'] ?? join(ROOT, '.data'));
}

/** First of the consecutive ports a copy takes. */
export function firstPort(): number {
  const port = Number(process.env['JIYUE_PORT'] ?? 8000);
  if (!Number.isInteger(port) || port < 1 || port > 65_530) throw new Error('JIYUE_PORT is not a port number');
  return port;
}
