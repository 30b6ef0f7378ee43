import { createHash, randomInt } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// No import of a file beside it: the tools read these lines as they stand.

/** One demo person as kept in `accounts.json`. */
export interface Account {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  /** `required`: this person cannot log in without a second factor. */
  readonly totp?: 'required';
}

const people: readonly (readonly [username: string, name: string])[] = [
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

/** Where the demo accounts of a data folder are kept. */
export function accountsFile(dataDir: string): string {
  return join(dataDir, 'accounts.json');
}

/** Writes the demo accounts with random passwords when there are none yet; gives back what the file holds. */
export function ensureAccounts(dataDir: string): readonly Account[] {
  mkdirSync(dataDir, { recursive: true });
  const fresh = people.map(([username, name]) => ({ username, password: randomPassword(), name }));
  try {
    writeFileSync(accountsFile(dataDir), `${JSON.stringify(fresh, null, 2)}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readAccounts(dataDir);
}

/** Reads the accounts, refusing entries that are not whole. */
export function readAccounts(dataDir: string): readonly Account[] {
  const parsed: unknown = JSON.parse(readFileSync(accountsFile(dataDir), 'utf8'));
  if (!Array.isArray(parsed)) throw new Error('accounts.json must hold a list');
  return parsed.map(toAccount);
}

/**
 * The subject of an account: derived from its name, so that it survives a lost data folder and equals the id of the
 * same person in deploy/keycloak/realm.json.
 */
export function subjectOf(username: string): string {
  const hex = createHash('sha256').update(`jiyue:${username}`).digest('hex');
  const variant = ((parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

function toAccount(entry: unknown): Account {
  if (typeof entry !== 'object' || entry === null) throw new Error('accounts.json holds something that is no account');
  const { username, password, name, totp } = entry as Record<string, unknown>;
  if (typeof username !== 'string' || typeof password !== 'string' || typeof name !== 'string') {
    throw new Error('accounts.json holds an account without username, password or name');
  }
  return totp === 'required' ? { username, password, name, totp } : { username, password, name };
}

// Without letters and digits that are mistaken for each other when typed from a screen.
const alphabet = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789';

function randomPassword(): string {
  return Array.from({ length: 16 }, () => alphabet[randomInt(alphabet.length)]).join('');
}
