import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import { readJson, writeJson } from './json-file.js';

/** Somebody who set their own password when they followed an invitation. */
export interface InvitedAccount {
  readonly username: string;
  readonly name: string;
  readonly passwordHash: string;
}

const SLOW = { N: 2 ** 13, r: 8, p: 1 } as const;
const BYTES = 32;
const NOBODY = hashOf('', Buffer.alloc(16));

/** Accounts opened through invitations: only a slow hash of each password is kept. */
export class InvitedAccounts {
  private readonly file: string;
  private readonly accounts: Map<string, InvitedAccount>;

  constructor(dataDir: string) {
    this.file = join(dataDir, 'idp', 'invited.json');
    const stored = readJson(this.file, []) as readonly InvitedAccount[];
    this.accounts = new Map(stored.map((account) => [account.username, account]));
  }

  find(username: string): InvitedAccount | undefined {
    return this.accounts.get(username);
  }

  all(): readonly InvitedAccount[] {
    return [...this.accounts.values()];
  }

  keep({ username, name, password }: { username: string; name: string; password: string }): void {
    this.accounts.set(username, { username, name, passwordHash: hashOf(password, randomBytes(16)) });
    writeJson(this.file, this.all());
  }

  /** The account when the password is right; takes as long for a name that nobody has. */
  authenticate(username: string, password: string): InvitedAccount | undefined {
    const account = this.accounts.get(username);
    const kept = account?.passwordHash ?? NOBODY;
    const salt = Buffer.from(kept.split(':')[0] ?? '', 'hex');
    const isRight = timingSafeEqual(Buffer.from(hashOf(password, salt)), Buffer.from(kept));
    return isRight ? account : undefined;
  }
}

function hashOf(password: string, salt: Buffer): string {
  return `${salt.toString('hex')}:${scryptSync(password.normalize('NFKC'), salt, BYTES, SLOW).toString('hex')}`;
}
