import { createHash, timingSafeEqual } from 'node:crypto';
import { statSync } from 'node:fs';
import { type Account, accountsFile, readAccounts, subjectOf } from './accounts.js';

/** The accounts as the file holds them right now: an entry deleted from it cannot log in or refresh any more. */
export class AccountBook {
  private readAt = '';
  private accounts: readonly Account[] = [];

  constructor(private readonly dataDir: string) {}

  byUsername(username: string): Account | undefined {
    return this.current().find((account) => account.username === username);
  }

  bySubject(subject: string): Account | undefined {
    return this.current().find((account) => subjectOf(account.username) === subject);
  }

  /** The account when the password is right; the comparison takes the same time whether the name exists or not. */
  authenticate(username: string, password: string): Account | undefined {
    const account = this.byUsername(username);
    const isRight = sameText(password, account?.password ?? '');
    return account && isRight && account.password !== '' ? account : undefined;
  }

  private current(): readonly Account[] {
    const { mtimeMs, size, ino } = statSync(accountsFile(this.dataDir));
    const version = `${mtimeMs}:${size}:${ino}`;
    if (version !== this.readAt) {
      this.accounts = readAccounts(this.dataDir);
      this.readAt = version;
    }
    return this.accounts;
  }
}

/** Compares two texts in constant time. */
export function sameText(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
