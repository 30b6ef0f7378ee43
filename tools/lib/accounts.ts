import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A demo account with the place that the seeded province gave it. */
export interface Account {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly role: string;
  /** Code of the site it works at; empty before the province is seeded. */
  readonly site: string;
}

// The development identity provider knows the same people: whoever starts first writes the file. A test compares.
const PEOPLE: ReadonlyArray<readonly [username: string, name: string]> = [
  ['operator', '沈知远'],
  ['security', '陆守安'],
  ['auditor', '程明鉴'],
  ['city-admin', '林若川'],
  ['county-admin', '许青禾'],
  ['editor', '周文竹'],
  ['reviewer', '吴慎之'],
  ['publisher', '郑予宁'],
  ['secrecy', '严谨行'],
  ['officer', '何敏捷'],
  ['contractor', '方为简'],
];

// without letters and digits that are mistaken for each other when typed from a screen
const LETTERS = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** Makes the demo accounts of a data folder with random passwords, unless they are there. */
export function ensureAccounts(data: string): Account[] {
  mkdirSync(data, { recursive: true });
  if (!existsSync(accountsFile(data))) {
    const fresh = PEOPLE.map(([username, name]) => ({ username, password: randomPassword(), name }));
    writeFileSync(accountsFile(data), `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  }
  return readAccounts(data);
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

export function accountsFile(data: string): string {
  return join(data, 'accounts.json');
}

function randomPassword(): string {
  return Array.from({ length: 16 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
