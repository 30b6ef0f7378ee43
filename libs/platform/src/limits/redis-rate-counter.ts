import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import { createClient } from 'redis';
import { type Count, optionsOf, type RateCounter, Windows } from './rate-limits.js';

/** Counts in Redis, so that every copy of the API sees the same numbers; counts here while Redis is away. */
export class RedisRateCounter implements RateCounter {
  private readonly windows: Windows;

  constructor(private readonly redis: { readonly isOpen: boolean; destroy(): void }) {
    this.windows = new Windows(
      (duration) =>
        new RateLimiterRedis({
          ...optionsOf(duration),
          storeClient: redis,
          useRedisPackage: true,
          rejectIfRedisNotReady: true,
          insuranceLimiter: new RateLimiterMemory(optionsOf(duration)),
        }),
    );
  }

  /** Connects in the background: a server that is away, at start too, only makes counts local until it is back. */
  static at(url: string, onAway: (error: Error) => void): RedisRateCounter {
    const client = createClient({ url, disableOfflineQueue: true, commandOptions: { timeout: 500 } });
    client.on('error', onAway);
    client.connect().catch(onAway);
    return new RedisRateCounter(client);
  }

  hit(key: string, windowSeconds: number): Promise<Count> {
    return this.windows.hit(key, windowSeconds);
  }

  async close(): Promise<void> {
    if (this.redis.isOpen) this.redis.destroy();
  }
}
