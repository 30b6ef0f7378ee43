import { readFileSync } from 'node:fs';
import { accountsFile } from '../../apps/dev-idp/src/accounts.ts';

export { accountsFile, ensureAccounts } from '../../apps/dev-idp/src/accounts.ts';

/** A demo account with the place that the seeded province gave it. */
export interface Account {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly role: string;
  /** Code of the site it works at; empty before the province is seeded. */
  readonly site: string;
}

/** The accounts of a data folder as they stand now. */
export function readAccounts(data: string): Account[] {
  const content: unknown = JSON.parse(readFileSync(accountsFile(data), 'utf8'));
  if (!Array.isArray(content)) throw new Error(`${accountsFile(data)} does not hold a list`);
  return content.map((entry: Record<string, unknown>) => ({
    username: String(entry['username']),
    password: String(entry['password']),
    name: String(entry['name'] ?? ''),
    role: String(entry['role'] ?? entry['username']),
    site: String(entry['site'] ?? ''),
  }));
}
