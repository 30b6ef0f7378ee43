/** One count of one key: how often within the window, and when it ends. */
export interface Count {
  readonly hits: number;
  readonly secondsLeft: number;
}

/** Counts requests by key within a window; shared through Redis, or per process without it. */
export interface RateCounter {
  hit(key: string, windowSeconds: number): Promise<Count>;
  /** Lets go of what it is connected to. */
  close(): Promise<void>;
}

/** Injection token of the counter. */
export const RATE_COUNTER = Symbol('rate-counter');

const SWEEP_AT = 10_000;

/** Counts in this process. */
export class LocalRateCounter implements RateCounter {
  private readonly windows = new Map<string, { hits: number; endsAt: number }>();

  async hit(key: string, windowSeconds: number): Promise<Count> {
    const now = Date.now();
    if (this.windows.size > SWEEP_AT) this.sweep(now);
    const known = this.windows.get(key);
    const window = known && known.endsAt > now ? known : { hits: 0, endsAt: now + windowSeconds * 1000 };
    window.hits += 1;
    this.windows.set(key, window);
    return { hits: window.hits, secondsLeft: Math.ceil((window.endsAt - now) / 1000) };
  }

  async close(): Promise<void> {
    this.windows.clear();
  }

  private sweep(now: number): void {
    for (const [key, { endsAt }] of this.windows) if (endsAt <= now) this.windows.delete(key);
  }
}

/** The part of the redis client that the counter uses. */
export interface RedisCommands {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  destroy(): void;
}

const SCRIPT = `local hits = redis.call('INCR', KEYS[1])
if hits == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return { hits, redis.call('PTTL', KEYS[1]) }`;

/** Counts in Redis, so that every copy of the API sees the same numbers; counts here while Redis is away. */
export class RedisRateCounter implements RateCounter {
  private readonly local = new LocalRateCounter();

  constructor(private readonly redis: RedisCommands) {}

  async hit(key: string, windowSeconds: number): Promise<Count> {
    try {
      const reply = await this.redis.eval(SCRIPT, { keys: [`rate:${key}`], arguments: [String(windowSeconds * 1000)] });
      const [hits, left] = Array.isArray(reply) ? reply.map(Number) : [];
      return { hits: hits ?? 1, secondsLeft: Math.ceil((left ?? 0) / 1000) };
    } catch {
      return this.local.hit(key, windowSeconds);
    }
  }

  async close(): Promise<void> {
    this.redis.destroy();
  }
}
