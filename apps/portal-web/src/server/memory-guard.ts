/** A cache that can be told to make do with a part of its bytes. */
export type Shrinkable = { use(share: number): void };

type Given = {
  readonly caches: readonly Shrinkable[];
  /** What the whole process may use, in bytes. */
  readonly limit: number;
  /** What it uses; that of this process if left out. */
  readonly used?: () => number;
};

const LEAST = 1 / 16;
// Between these nothing changes: memory that was given up comes back to the system late.
const EASY = 0.8;

/**
 * Bounds the caches by what the process really uses, not only by what they count themselves: buffers, indexes and pages
 * that are just being made weigh, too. Above the limit the caches halve; well below it they grow again.
 */
export class MemoryGuard {
  private share = 1;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly given: Given) {}

  start(everyMs = 1000): void {
    this.timer = setInterval(() => this.look(), everyMs).unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  look(): void {
    const { limit, caches, used = () => process.memoryUsage.rss() } = this.given;
    const now = used();
    const share =
      now > limit ? Math.max(LEAST, this.share / 2) : now < limit * EASY ? Math.min(1, this.share * 2) : this.share;
    if (share === this.share) return;
    this.share = share;
    for (const cache of caches) cache.use(share);
  }
}
