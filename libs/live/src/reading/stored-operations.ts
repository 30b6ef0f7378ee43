import { readFileSync } from 'node:fs';

/** Documents that citizens' pages are made of, by their SHA-256. */
export type StoredOperations = Readonly<Record<string, string>>;

const FILE = new URL('../../../api-client/src/generated/stored-operations.json', import.meta.url);

/** The operations that were stored when the portal was built. */
export function readStoredOperations(): StoredOperations {
  return JSON.parse(readFileSync(FILE, 'utf8')) as StoredOperations;
}
