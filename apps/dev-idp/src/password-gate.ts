import type { Context } from 'oidc-provider';
import type { AccountBook, KnownAccount } from './account-book.js';
import { Lockout } from './lockout.js';
import type { SecondFactor } from './second-factor.js';

/** Who proved to be whom, and how. */
export interface Evidence {
  readonly accountId: string;
  readonly acr: '1' | '2';
  readonly amr: readonly string[];
}

/** Why a password was not accepted. */
export type Refusal = 'wrong' | 'locked';

const accountLimits = { failures: 10, pauseMs: 5 * 60_000 };
const addressLimits = { failures: 100, pauseMs: 5 * 60_000 };

/** The one place where passwords and codes are tried: counts failures per account and per address. */
export class PasswordGate {
  private readonly evidence = new WeakMap<Context, Evidence>();
  private readonly accounts: Lockout;
  private readonly addresses: Lockout;

  constructor(
    private readonly book: AccountBook,
    private readonly factor: SecondFactor,
    now: () => number = Date.now,
  ) {
    this.accounts = new Lockout(accountLimits, now);
    this.addresses = new Lockout(addressLimits, now);
  }

  tryPassword(username: string, password: string, address: string): KnownAccount | Refusal {
    if (this.isLocked(username, address)) return 'locked';
    const account = this.book.authenticate(username, password);
    if (!account) return this.fail(username, address);
    this.accounts.succeeded(username);
    return account;
  }

  tryCode(username: string, code: string, address: string): 'right' | Refusal {
    // Counted apart from passwords, which a right password would otherwise reset for whoever guesses codes.
    const key = `code:${username}`;
    if (this.isLocked(key, address)) return 'locked';
    if (!this.factor.verify(username, code)) return this.fail(key, address);
    this.accounts.succeeded(key);
    return 'right';
  }

  remember(ctx: Context, evidence: Evidence): void {
    this.evidence.set(ctx, evidence);
  }

  evidenceOf(ctx: Context): Evidence | undefined {
    return this.evidence.get(ctx);
  }

  private isLocked(key: string, address: string): boolean {
    return this.accounts.isLocked(key) || this.addresses.isLocked(address);
  }

  private fail(key: string, address: string): Refusal {
    this.accounts.failed(key);
    this.addresses.failed(address);
    return this.isLocked(key, address) ? 'locked' : 'wrong';
  }
}
