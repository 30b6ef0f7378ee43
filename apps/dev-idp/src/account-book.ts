import { createHash, timingSafeEqual } from 'node:crypto';
import { statSync } from 'node:fs';
import { type Account, accountsFile, readAccounts, subjectOf } from './accounts.js';
import { InvitedAccounts } from './invited-accounts.js';

/** Somebody who can log in: a demo account, or one that was opened through an invitation. */
export interface KnownAccount {
  readonly username: string;
  readonly name: string;
  readonly totp?: 'required';
}

/** The accounts as the file holds them right now: an entry deleted from it cannot log in or refresh any more. */
export class AccountBook {
  private readAt = '';
  private accounts: readonly Account[] = [];
  private readonly invited: InvitedAccounts;

  constructor(private readonly dataDir: string) {
    this.invited = new InvitedAccounts(dataDir);
  }

  byUsername(username: string): KnownAccount | undefined {
    return this.invited.find(username) ?? this.demo(username);
  }

  bySubject(subject: string): KnownAccount | undefined {
    const all: readonly KnownAccount[] = [...this.invited.all(), ...this.current()];
    return all.find((account) => subjectOf(account.username) === subject);
  }

  /** The account when the password is right; the comparison takes the same time whether the name exists or not. */
  authenticate(username: string, password: string): KnownAccount | undefined {
    const demo = this.invited.find(username) ? undefined : this.demo(username);
    if (!demo) return this.invited.authenticate(username, password);
    return sameText(password, demo.password) && demo.password !== '' ? demo : undefined;
  }

  /** Opens an account for somebody who was invited, or gives it another password. */
  open(given: { username: string; name: string; password: string }): void {
    this.invited.keep(given);
  }

  private demo(username: string): Account | undefined {
    return this.current().find((account) => account.username === username);
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
