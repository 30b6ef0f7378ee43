import { type RateLimiterAbstract, RateLimiterMemory } from 'rate-limiter-flexible';

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

// What is too much, the caller judges: the limiter only counts.
const NO_LIMIT = Number.MAX_SAFE_INTEGER;
export const optionsOf = (duration: number) => ({ points: NO_LIMIT, duration, keyPrefix: `rate:${duration}` });

/** A limiter of the package for each length of window that is asked for. */
export class Windows {
  private readonly limiters = new Map<number, RateLimiterAbstract>();

  constructor(private readonly make: (duration: number) => RateLimiterAbstract) {}

  async hit(key: string, windowSeconds: number): Promise<Count> {
    const limiter = this.limiters.get(windowSeconds) ?? this.make(windowSeconds);
    this.limiters.set(windowSeconds, limiter);
    const { consumedPoints, msBeforeNext } = await limiter.penalty(key, 1);
    return { hits: consumedPoints, secondsLeft: Math.ceil(msBeforeNext / 1000) };
  }
}

/** Counts in this process. */
export class LocalRateCounter implements RateCounter {
  private readonly windows = new Windows((duration) => new RateLimiterMemory(optionsOf(duration)));

  hit(key: string, windowSeconds: number): Promise<Count> {
    return this.windows.hit(key, windowSeconds);
  }

  async close(): Promise<void> {
    // the package lets its timers go by itself
  }
}
