import { readFileSync } from 'node:fs';
import {
  type Account as Login,
  accountsFile,
  ensureAccounts as ensureLogins,
} from '../../apps/dev-idp/src/accounts.ts';

export { accountsFile };

/** A demo account with the place that the seeded province gave it. */
export interface Account extends Login {
  readonly role: string;
  /** Code of the site it works at; empty before the province is seeded. */
  readonly site: string;
}

/** Makes the demo accounts of a data folder, unless they are there: the very ones of the embedded identity provider. */
export function ensureAccounts(data: string): Account[] {
  ensureLogins(data);
  return readAccounts(data);
}

/** The accounts of a data folder as they stand now. */
export function readAccounts(data: string): Account[] {
  const content: Record<string, unknown>[] = JSON.parse(readFileSync(accountsFile(data), 'utf8'));
  return content.map((entry) => ({
    username: String(entry['username']),
    password: String(entry['password']),
    name: String(entry['name'] ?? ''),
    role: String(entry['role'] ?? entry['username']),
    site: String(entry['site'] ?? ''),
  }));
}
