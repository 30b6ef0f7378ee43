/** How many failures are borne before a pause, and how long it lasts. */
export interface LockoutLimits {
  readonly failures: number;
  readonly pauseMs: number;
}

interface Tally {
  count: number;
  lastAt: number;
}

/**
 * Counts failed attempts per key. One of these stands per account and one per address: a lock per account alone does
 * not stop someone who tries one password on every account.
 */
export class Lockout {
  private readonly tallies = new Map<string, Tally>();

  constructor(
    private readonly limits: LockoutLimits,
    private readonly now: () => number = Date.now,
  ) {}

  isLocked(key: string): boolean {
    return (this.live(key)?.count ?? 0) >= this.limits.failures;
  }

  failed(key: string): void {
    const tally = this.live(key) ?? { count: 0, lastAt: 0 };
    this.tallies.set(key, { count: tally.count + 1, lastAt: this.now() });
    this.forgetOld();
  }

  succeeded(key: string): void {
    this.tallies.delete(key);
  }

  private live(key: string): Tally | undefined {
    const tally = this.tallies.get(key);
    return tally && this.now() - tally.lastAt < this.limits.pauseMs ? tally : undefined;
  }

  private forgetOld(): void {
    if (this.tallies.size < 10_000) return;
    for (const key of this.tallies.keys()) if (!this.live(key)) this.tallies.delete(key);
  }
}
