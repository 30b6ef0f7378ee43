import { readFileSync } from 'node:fs';
import type { StoredOperations } from './stored-operations.js';

const FILE = new URL('../../../../libs/api-client/src/generated/stored-operations.json', import.meta.url);

/** The operations that were stored when the portal was built. */
export function readStoredOperations(): StoredOperations {
  return JSON.parse(readFileSync(FILE, 'utf8')) as StoredOperations;
}
