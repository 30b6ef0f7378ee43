import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A demonstration account. The seeded province may refine name, role and site; the password stays. */
export interface Account {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly role: string;
  /** Code of the site it works at; empty before the province is seeded. */
  readonly site: string;
}

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

// no letters or digits that look alike: the passwords are read from a screen and typed
const LETTERS = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** The accounts of this data folder; made with random passwords at first use. */
export function ensureAccounts(data: string): Account[] {
  const file = accountsFile(data);
  if (existsSync(file)) return readAccounts(data);
  mkdirSync(data, { recursive: true });
  const made = PEOPLE.map(([username, name]) => ({ username, password: password(), name, role: username, site: '' }));
  writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  return made;
}

/** The accounts as they stand now. */
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

function password(): string {
  const body = Array.from({ length: 14 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `${body}-${randomInt(10, 100)}`;
}
